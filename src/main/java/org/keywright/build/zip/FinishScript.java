package org.keywright.build.zip;

/**
 * What comes after linking, for a machine that has nothing but {@code make}, a shell and the
 * compiler: the suffix of DFU files and UF2, by {@code awk}.
 *
 * <p>awk cannot write bytes everywhere, so it reads and writes Intel HEX, and {@code objcopy} turns
 * that into bytes. Sources: USB Device Firmware Upgrade 1.1, appendix B; the USB Flashing Format
 * (UF2) specification.
 */
final class FinishScript {

    /** Its name in a zip. */
    static final String NAME = "finish.awk";

    /** Its text. */
    static final String TEXT =
            """
            # Written by Keywright. Reads Intel HEX and writes Intel HEX:
            #   -v kind=uf2 -v flags=N -v family=N                 as a UF2 file
            #   -v kind=dfu -v vendor=N -v product=N -v device=N   with a DFU suffix

            function record(address, data,    upper, body) {
                upper = int(address / 65536)
                if (upper != last) {
                    last = upper
                    print ":" summed(sprintf("02000004%04X", upper))
                }
                body = sprintf("%02X%04X00", length(data) / 2, address % 65536) data
                print ":" summed(body)
            }

            function summed(body,    i, sum) {
                sum = 0
                for (i = 1; i < length(body); i += 2) sum += byte[substr(body, i, 2)]
                return body sprintf("%02X", (256 - sum % 256) % 256)
            }

            # The lowest byte first.
            function little(number, bytes,    text) {
                text = ""
                while (bytes-- > 0) {
                    text = text sprintf("%02X", number % 256)
                    number = int(number / 256)
                }
                return text
            }

            function xor(a, b) {
                return nibble[int(a / 16) * 16 + int(b / 16)] * 16 + nibble[a % 16 * 16 + b % 16]
            }

            # CRC-32 with its four bytes apart, because awk knows no bits.
            function crc_tables(    i, j, k, bit, b, odd) {
                for (i = 0; i < 16; i++) for (j = 0; j < 16; j++) {
                    k = 0
                    for (bit = 1; bit < 16; bit *= 2) {
                        if (int(i / bit) % 2 != int(j / bit) % 2) k += bit
                    }
                    nibble[i * 16 + j] = k
                }
                for (i = 0; i < 256; i++) {
                    b[0] = i; b[1] = 0; b[2] = 0; b[3] = 0
                    for (j = 0; j < 8; j++) {
                        odd = b[0] % 2
                        for (k = 0; k < 4; k++) b[k] = int((b[k] + (k < 3 ? b[k + 1] % 2 : 0) * 256) / 2)
                        if (odd) {
                            b[0] = xor(b[0], 32); b[1] = xor(b[1], 131)
                            b[2] = xor(b[2], 184); b[3] = xor(b[3], 237)
                        }
                    }
                    for (k = 0; k < 4; k++) table[k, i] = b[k]
                }
                for (k = 0; k < 4; k++) crc[k] = 255
            }

            function crc_add(data,    i, at) {
                for (i = 1; i < length(data); i += 2) {
                    at = xor(crc[0], byte[substr(data, i, 2)])
                    crc[0] = xor(crc[1], table[0, at])
                    crc[1] = xor(crc[2], table[1, at])
                    crc[2] = xor(crc[3], table[2, at])
                    crc[3] = table[3, at]
                }
            }

            function suffix(    text, i) {
                text = little(device, 2) little(product, 2) little(vendor, 2) "000155464410"
                crc_add(text)
                for (i = 0; i < 4; i++) text = text sprintf("%02X", crc[i])
                for (i = 0; i < 16; i++) record(end + i, substr(text, i * 2 + 1, 2))
            }

            function block(number, page,    text, i) {
                text = "5546320A57515D9E" little(flags, 4) little(page, 4) little(256, 4)
                text = text little(number, 4) little(pages, 4) little(family, 4)
                for (i = 0; i < 256; i++) text = text (((page + i) in content) ? content[page + i] : "FF")
                while (length(text) < 1016) text = text "00"
                text = text "306FB10A"
                for (i = 0; i < 512; i += 32) record(number * 512 + i, substr(text, i * 2 + 1, 64))
            }

            # From page to page; they come nearly in order.
            function sorted(    i, j, page) {
                for (i = 1; i < pages; i++) {
                    page = order[i]
                    for (j = i; j > 0 && order[j - 1] > page; j--) order[j] = order[j - 1]
                    order[j] = page
                }
            }

            BEGIN {
                last = -1
                for (i = 0; i < 256; i++) byte[sprintf("%02X", i)] = i
                if (kind == "dfu") crc_tables()
            }

            {
                count = byte[substr($0, 2, 2)]
                type = substr($0, 8, 2)
                value = byte[substr($0, 10, 2)] * 256 + byte[substr($0, 12, 2)]
            }

            type == "02" { segment = value * 16 }
            type == "04" { linear = value * 65536 }

            type == "00" {
                address = segment + linear + byte[substr($0, 4, 2)] * 256 + byte[substr($0, 6, 2)]
                data = substr($0, 10, count * 2)
            }

            type == "00" && kind == "dfu" {
                record(address, data)
                crc_add(data)
                end = address + count
            }

            type == "00" && kind == "uf2" {
                for (i = 0; i < count; i++) {
                    page = address + i - (address + i) % 256
                    if (!(page in seen)) { seen[page] = 1; order[pages++] = page }
                    content[address + i] = substr(data, i * 2 + 1, 2)
                }
            }

            END {
                if (kind == "dfu") suffix()
                if (kind == "uf2") {
                    sorted()
                    for (number = 0; number < pages; number++) block(number, order[number])
                }
                print ":00000001FF"
            }
            """;

    private FinishScript() {}
}
