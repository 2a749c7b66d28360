package org.keywright.keycode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Which keycode types which character, on a computer set to a language or to US English. */
public final class HostCharacters {

    private static final int SHIFT = 0x0200;

    private final KeycodeTable table;
    private final Optional<HostLayout> host;
    private final KeycodeDecoder decoder;

    /**
     * @param host what the computer is set to; empty for US English
     */
    public HostCharacters(KeycodeTable table, Optional<HostLayout> host) {
        this.table = table;
        this.host = host;
        decoder = new KeycodeDecoder(table);
    }

    /** The character that a key with that code types when tapped; empty for none. */
    public Optional<String> characterOf(Keycode keycode) {
        OptionalInt number =
                switch (keycode) {
                    case Keycode.Named named when host.isPresent() -> named(named);
                    case Keycode.LayerTap tap -> table.valueOf(tap.tap());
                    case Keycode.ModTap tap -> table.valueOf(tap.tap());
                    case Keycode.SwapHandsTap tap -> table.valueOf(tap.tap());
                    default -> table.valueOf(keycode);
                };
        return number.isEmpty() ? Optional.empty() : character(number.getAsInt());
    }

    private OptionalInt named(Keycode.Named named) {
        String meant = host.orElseThrow().names().getOrDefault(named.text(), named.text());
        return table.valueOf(KeycodeParser.parse(meant));
    }

    private Optional<String> character(int number) {
        return host.isPresent() ? host.get().character(number) : us(number);
    }

    private Optional<String> us(int number) {
        if (HostLayout.shifted(number)) {
            return UsSymbol.findByBase(number & 0xFF)
                    .map(UsSymbol::character)
                    .or(() -> us(number & 0xFF).map(Letters::capital));
        }
        boolean types = number >= 0x04 && number <= 0x38 && (number < 0x28 || number > 0x2C);
        return types
                ? table.find(number)
                        .map(entry -> entry.label().toLowerCase(Locale.ROOT))
                        .filter(label -> label.length() == 1)
                : Optional.empty();
    }

    /** The keycodes that type a character, the one with the fewest modifiers first. */
    public List<Keycode> codesFor(String character) {
        List<Integer> codes =
                host.map(h -> h.codesFor(character)).orElseGet(() -> usCodes(character));
        return codes.stream().map(this::text).map(KeycodeParser::parse).toList();
    }

    /** QMK's names for symbols say what they are on US keyboards, which would mislead elsewhere. */
    private String text(int code) {
        if (host.isEmpty()) {
            return decoder.text(code);
        }
        String key = decoder.text(code & 0xFF);
        return switch (code & 0xFF00) {
            case 0 -> key;
            case SHIFT -> "S(" + key + ")";
            case HostLayout.ALT_GR -> "ALGR(" + key + ")";
            default -> "S(ALGR(" + key + "))";
        };
    }

    private List<Integer> usCodes(String character) {
        return java.util.stream.Stream.of(0, SHIFT)
                .flatMap(
                        modifier ->
                                java.util.stream.IntStream.rangeClosed(0x04, 0x38)
                                        .map(key -> modifier | key)
                                        .boxed())
                .filter(code -> us(code).filter(character::equals).isPresent())
                .toList();
    }
}
