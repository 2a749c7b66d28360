package org.keywright.mapping;

/**
 * Both tables together.
 *
 * @param config {@code info_config.hjson}: names in {@code config.h}
 * @param rules {@code info_rules.hjson}: names in {@code rules.mk}
 */
public record MappingTables(MappingTable config, MappingTable rules) {}
