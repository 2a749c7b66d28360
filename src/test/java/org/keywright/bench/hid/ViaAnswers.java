package org.keywright.bench.hid;

import org.keywright.bench.Bytes;
import org.keywright.bench.FlashMemory;

/**
 * A keyboard's answers to VIA's questions: the request again with the answer in it; a first byte of
 * FF says that it is not known.
 */
final class ViaAnswers {

    private static final int NEWEST = 13;
    private static final int FIRMWARE = 0x01020304;
    private static final int LAYERS = 4;
    private static final int KEYMAP_AT = 64;
    private static final int ROWS = 2;
    private static final int COLUMNS = 4;

    private final FlashMemory settings;
    private final SwitchModel switches;
    private int version = NEWEST;

    ViaAnswers(FlashMemory settings, SwitchModel switches) {
        this.settings = settings;
        this.switches = switches;
    }

    void version(int older) {
        version = older;
    }

    byte[] answer(byte[] request) {
        byte[] answer = request.clone();
        switch (Bytes.u8(request, 0)) {
            case 0x01 -> put(answer, 1, 2, version);
            case 0x02 -> value(answer);
            case 0x04 -> put(answer, 4, 2, keycode(answer));
            case 0x05 -> assign(answer);
            case 0x06 -> settings.put(KEYMAP_AT, new byte[LAYERS * ROWS * COLUMNS * 2]);
            case 0x11 -> put(answer, 1, 1, LAYERS);
            default -> answer[0] = (byte) 0xFF;
        }
        return answer;
    }

    private void value(byte[] answer) {
        switch (Bytes.u8(answer, 1)) {
            case 0x01 -> put(answer, 2, 4, 1234);
            case 0x02 -> put(answer, 2, 4, 0);
            case 0x03 -> switches.answer(answer);
            case 0x04 -> put(answer, 2, 4, FIRMWARE);
            default -> answer[0] = (byte) 0xFF;
        }
    }

    private int keycode(byte[] request) {
        int place = place(request);
        return place < 0 ? 0 : Bytes.be16(settings.read(place, 2), 0);
    }

    private void assign(byte[] request) {
        int place = place(request);
        if (place >= 0) {
            settings.put(place, Bytes.slice(request, 4, 2));
        }
    }

    private int place(byte[] request) {
        int layer = Bytes.u8(request, 1);
        int row = Bytes.u8(request, 2);
        int column = Bytes.u8(request, 3);
        int place = KEYMAP_AT + ((layer * ROWS + row) * COLUMNS + column) * 2;
        boolean there = layer < LAYERS && row < ROWS && column < COLUMNS;
        return there && settings.contains(place, 2) ? place : -1;
    }

    private static void put(byte[] answer, int at, int size, int value) {
        for (int i = 0; i < size; i++) {
            answer[at + i] = (byte) (value >> 8 * (size - 1 - i));
        }
    }
}
