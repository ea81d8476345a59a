package io.linkwright.quote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.quote.quote.Lifecycle.Transition;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource({ "DRAFTED, ISSUE, ISSUED, SALES_ENGINEER", "ISSUED, ACCEPT, ACCEPTED, CUSTOMER",
            "ISSUED, DECLINE, DECLINED, CUSTOMER",
            "ISSUED, EXPIRE, EXPIRED, SYSTEM" })
    void theseWaysAreOpen(QuoteState from, QuoteAction action, QuoteState to, Party by) {
        assertThat(Lifecycle.transition(from, action)).contains(new Transition(from, action, to, by));
    }

    @Test
    void allOthersAreClosed() {
        assertThat(Lifecycle.TRANSITIONS).hasSize(4);
        assertThat(Lifecycle.from(QuoteState.ACCEPTED)).isEmpty();
        assertThat(Lifecycle.from(QuoteState.DECLINED)).isEmpty();
        assertThat(Lifecycle.from(QuoteState.EXPIRED)).isEmpty();
        assertThat(Lifecycle.transition(QuoteState.DRAFTED, QuoteAction.ACCEPT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "DRAFTED | issue, by a sales engineer",
            "ISSUED | accept, by the customer it was made for; decline, by the customer it was made for",
            "EXPIRED | nothing: this state is final" })
    void saysWhatIsPossibleAndByWhom(QuoteState state, String text) {
        assertThat(Lifecycle.allowedText(state)).isEqualTo(text);
    }
}
