package org.keywright.ui.keyboards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTextTest {

    @Test
    void quotesKeepAValueTogether() {
        QueryText query = QueryText.of("  split  maker:\"Some Maker\" keys:40-65 ");
        assertThat(query.words()).containsExactly("split", "maker:\"Some Maker\"", "keys:40-65");
        assertThat(query.without(1).text()).isEqualTo("split keys:40-65");
    }

    @Test
    void anOpenQuoteReachesToTheEnd() {
        assertThat(QueryText.of("a \"b c").words()).containsExactly("a", "\"b c");
    }

    @Test
    void nothingTypedIsNoWords() {
        assertThat(QueryText.of(" \t ").words()).isEmpty();
    }
}
