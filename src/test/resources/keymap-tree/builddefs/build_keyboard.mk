# A small build of our own whose keymap is generated: enough to see which keymap was built.

OUT := $(BUILD_DIR)/obj_$(TARGET)

RULES = $(shell $(QMK_BIN) generate-rules-mk --quiet --escape --keyboard $(KEYBOARD) --output $(OUT)/src/info_rules.mk)
include $(RULES)
-include $(KEYMAP_PATH)/rules.mk

KEYMAP_C := $(OUT)/src/keymap.c
CFLAGS += -mmcu=$(MCU) -Os -Wall -DQMK_KEYBOARD_H=\"board.h\" -Iquantum -I.
SOURCES := quantum/main.c $(KEYMAP_C)
OBJECTS := $(patsubst %,$(OUT)/%.o,$(basename $(SOURCES)))

tell = true || printf "$(1)" | awk '{ print; }'
try = LOG=$$($(1) 2>&1) ; if [ $$? -gt 0 ]; then printf "%s\n" "$$LOG"; exit 1; elif [ "$$LOG" != "" ] ; then printf "%s\n" "$$LOG"; else true; fi;

.SILENT:
all: hex
elf: $(BUILD_DIR)/$(TARGET).elf
hex: $(BUILD_DIR)/$(TARGET).hex

$(KEYMAP_C): $(KEYMAP_JSON)
	$(call tell,Generating $@)
	$(call try,$(QMK_BIN) json2c --quiet --output $(KEYMAP_C) $(KEYMAP_JSON))

$(OUT)/%.o: %.c
	mkdir -p $(@D)
	$(call tell,Compiling $<)
	$(call try,avr-gcc -c $(CFLAGS) -MMD -MP -MF $(@:.o=.td) $< -o $@ && mv -f $(@:.o=.td) $(@:.o=.d))

$(BUILD_DIR)/$(TARGET).elf: $(OBJECTS)
	$(call try,MAKE=make avr-gcc -mmcu=$(MCU) $^ --output $@)

$(BUILD_DIR)/$(TARGET).hex: $(BUILD_DIR)/$(TARGET).elf
	$(call try,avr-objcopy -O ihex -R .eeprom $< $@)
