package org.keywright.flash.protocol;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of a script.
 *
 * <pre>
 * claim 0.0
 * in A1 02 0000 0000 4 -> 01 02 03 04       type, request, value, index, length
 * out 21 01 0000 0000 : 04 00 FF            a fault may follow: -> stall
 * bulkout 1 : 01 00
 * bulkin 1 258 -> 01 00 00*12 00..3F        bytes twelve times, and one after the other
 * status errWRITE dfuERROR 5                DFU_GETSTATUS answers that, and 5 ms
 * download 3 : 04 00 FF
 * upload 4 2 -> 01 02
 * abort, clear, detach
 * </pre>
 *
 * @param request as the transport would write it
 * @param fault how it ends if it is not answered
 */
record TranscriptLine(String request, byte[] answer, Transcript.@Nullable Fault fault) {

    static TranscriptLine parse(String line) {
        String[] sides = line.split("->", 2);
        String asked = sides[0].strip();
        String answer = sides.length > 1 ? sides[1].strip() : "";
        String[] words = asked.split("[: ]+");
        return switch (words[0]) {
            case "status" -> status(words);
            case "download" ->
                    of("out 21 01 " + number(words[1]) + " 0000" + content(asked), answer);
            case "upload" -> of("in A1 02 " + number(words[1]) + " 0000 " + words[2], answer);
            case "abort" -> of("out 21 06 0000 0000", answer);
            case "clear" -> of("out 21 04 0000 0000", answer);
            case "detach" -> of("out 21 00 03E8 0000", answer);
            default -> of(asked.replaceFirst(" *:.*", "") + content(asked), answer);
        };
    }

    private static TranscriptLine status(String[] words) {
        String name = words[1];
        int error = find(DfuError.values(), name, e -> ((DfuError) e).written());
        int state = find(DfuState.values(), words[2], s -> ((DfuState) s).written());
        long wait = words.length > 3 ? Long.parseLong(words[3]) : 0;
        byte[] answer = {
            (byte) error, (byte) wait, (byte) (wait >> 8), (byte) (wait >> 16), (byte) state, 0
        };
        return new TranscriptLine("in A1 03 0000 0000 6", answer, null);
    }

    private static int find(
            Enum<?>[] values, String name, java.util.function.Function<Enum<?>, String> written) {
        for (Enum<?> value : values) {
            if (written.apply(value).equals(name)) {
                return value.ordinal();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static TranscriptLine of(String request, String answer) {
        Optional<Transcript.Fault> fault = fault(answer);
        return new TranscriptLine(
                request, fault.isPresent() ? new byte[0] : bytes(answer), fault.orElse(null));
    }

    private static Optional<Transcript.Fault> fault(String answer) {
        for (Transcript.Fault fault : Transcript.Fault.values()) {
            if (fault.name().toLowerCase(Locale.ROOT).equals(answer)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static String number(String decimal) {
        return "%04X".formatted(Integer.parseInt(decimal));
    }

    /** What follows the colon, as bytes written one by one. */
    private static String content(String asked) {
        int colon = asked.indexOf(':');
        return colon < 0 ? "" : (" " + hex(bytes(asked.substring(colon + 1)))).stripTrailing();
    }

    static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }

    /** {@code 01 00*3 10..13} is 01 00 00 00 10 11 12 13. */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String word : text.strip().split("\\s+")) {
            if (word.contains("*")) {
                String[] parts = word.split("\\*");
                for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                    bytes.write(Integer.parseInt(parts[0], 16));
                }
            } else if (word.contains("..")) {
                String[] ends = word.split("\\.\\.");
                for (int i = Integer.parseInt(ends[0], 16);
                        i <= Integer.parseInt(ends[1], 16);
                        i++) {
                    bytes.write(i);
                }
            } else if (!word.isEmpty()) {
                bytes.writeBytes(HexFormat.of().parseHex(word));
            }
        }
        return bytes.toByteArray();
    }
}
