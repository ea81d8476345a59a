package io.linkwright.quote.quote;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** Every way a quote can go. What is not listed is not possible. */
final class Lifecycle {

    static final List<Transition> TRANSITIONS = List.of(
            new Transition(QuoteState.DRAFTED, QuoteAction.ISSUE, QuoteState.ISSUED, Party.SALES_ENGINEER),
            new Transition(QuoteState.ISSUED, QuoteAction.ACCEPT, QuoteState.ACCEPTED, Party.CUSTOMER),
            new Transition(QuoteState.ISSUED, QuoteAction.DECLINE, QuoteState.DECLINED, Party.CUSTOMER),
            new Transition(QuoteState.ISSUED, QuoteAction.EXPIRE, QuoteState.EXPIRED, Party.SYSTEM));

    private Lifecycle() {
    }

    record Transition(QuoteState from, QuoteAction action, QuoteState to, Party by) {
    }

    static Optional<Transition> transition(QuoteState from, QuoteAction action) {
        return from(from).stream().filter(transition -> transition.action() == action).findFirst();
    }

    /** What can happen next. */
    static List<Transition> from(QuoteState state) {
        return TRANSITIONS.stream().filter(transition -> transition.from() == state).toList();
    }

    /** Such as {@code accept, by the customer it was made for}, for messages. */
    static String allowedText(QuoteState state) {
        String allowed = from(state).stream().filter(transition -> transition.by() != Party.SYSTEM)
                .map(transition -> transition.action().path() + ", by " + transition.by().text()).collect(joining("; "));
        return allowed.isEmpty() ? "nothing: this state is final" : allowed;
    }
}
