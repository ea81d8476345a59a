package io.linkwright.quote.quote;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One step of a quote: who, when, from where to where and why. Written once; the database refuses to change it. */
@Entity
@Immutable
@Table(name = "quote_history")
class HistoryEntry {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    private int step;
    private int revision;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private QuoteState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private QuoteState toState;

    private String reason;

    protected HistoryEntry() {
    }

    HistoryEntry(Quote quote, int step, int revision, QuoteState fromState, QuoteState toState, Deed deed) {
        id = UUID.randomUUID();
        this.quote = quote;
        this.step = step;
        this.revision = revision;
        this.fromState = fromState;
        this.toState = toState;
        at = deed.at();
        actor = deed.actor();
        party = deed.party();
        reason = deed.reason();
    }

    /**
     * @param actor user name, or the name of this service
     * @param reason in the actor's words; null where none was given
     */
    record Deed(String actor, Party party, Instant at, String reason) {
    }

    QuoteView.Step view() {
        return new QuoteView.Step(step, revision, at, actor, party, fromState, toState, reason);
    }
}
