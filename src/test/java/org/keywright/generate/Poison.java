package org.keywright.generate;

import java.util.List;

/** Texts that try to leave their place. Each carries a mark that is easy to find. */
final class Poison {

    static final String MARK = "zqx";

    static final List<String> ALL =
            List.of(
                    "KC_A) } ; int zqx = (1",
                    "KC_A }; __asm__(\".incbin \\\"/etc/zqx\\\"\"); int a[] = { 1",
                    "zqx\n#include \"/etc/passwd\"\n",
                    "zqx\r#include </etc/passwd>\r",
                    "zqx\\\n#define KC_A KC_B",
                    "zqx\u2028#include \"x\"",
                    "zqx\" \"/etc/passwd",
                    "\"; system(\"zqx\"); \"",
                    "\\\"; zqx(); //",
                    "zqx\\",
                    "zqx??/",
                    "zqx??'",
                    "/* zqx",
                    "zqx */ int x; /*",
                    "// zqx",
                    "$(shell touch zqx)",
                    "${shell touch zqx}",
                    "`touch zqx`",
                    "zqx; touch zqx",
                    "zqx && touch zqx",
                    "zqx | touch zqx",
                    "zqx > zqx",
                    "zqx\ninclude /etc/passwd",
                    "zqx\n\t@touch zqx",
                    "zqx # comment",
                    "zqx: all",
                    "zqx := 1",
                    "../../../etc/zqx",
                    "/etc/zqx",
                    "C:\\zqx",
                    "~zqx/.ssh",
                    "-zqx -include /etc/passwd",
                    "zqx\u0000",
                    "\u202Ezqx",
                    "_Pragma(\"zqx\")",
                    "__attribute__((constructor(zqx)))",
                    "__has_include(<zqx>)",
                    "__builtin_zqx()",
                    "__zqx__",
                    "_Pragma(zqx)",
                    "_Generic(zqx)",
                    "_Static_assert(zqx)",
                    "sizeof(zqx)",
                    "asm(zqx)",
                    "zqx = 3",
                    "{ zqx }",
                    "zqx, zqx",
                    "'zqx'",
                    "%:include zqx",
                    "zqx <% %>",
                    "ZQX{zqx}",
                    "zqx %s%n",
                    "zqx\u001B[2J",
                    "zqx".repeat(1_000),
                    "(".repeat(3_000) + "zqx");

    private Poison() {}
}
