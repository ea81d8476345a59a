package io.linkwright.quote.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;

import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.quote.quote.HistoryEntry.Deed;
import io.linkwright.quote.quote.Lifecycle.Transition;
import io.linkwright.quote.supply.VettingPlan.LineVetting;

/** An offer for one design: its state and history, and what it offers in its revisions. */
@Entity
@Table(name = "quote")
class Quote {

    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private String number;

    @Column(name = "design_id")
    private String designId;

    @Column(name = "consultation_id")
    private String consultationId;

    private String organisation;
    private String title;

    @Column(name = "audit_profile")
    private String auditProfile;

    private String currency;

    @Enumerated(EnumType.STRING)
    private QuoteState state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @OneToMany(mappedBy = "quote", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    @BatchSize(size = 200)
    private List<QuoteRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "quote", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<HistoryEntry> history = new ArrayList<>();

    protected Quote() {
    }

    /** @param validUntil proposed last day; issuing sets the real one */
    Quote(DesignProposed proposed, String number, String currency, PricedDesign priced, List<LineVetting> vetting,
            Deed drafting, LocalDate validUntil) {
        id = UUID.randomUUID();
        this.number = number;
        designId = proposed.designId();
        consultationId = proposed.consultationId();
        organisation = proposed.organisation();
        title = proposed.design().title();
        auditProfile = proposed.auditProfile();
        this.currency = currency;
        state = QuoteState.DRAFTED;
        draftedAt = drafting.at();
        this.validUntil = validUntil;
        revisions.add(new QuoteRevision(this, 1, priced, vetting, drafting.at()));
        history.add(new HistoryEntry(this, 1, 1, null, state, drafting));
    }

    void issue(Transition transition, Deed deed, LocalDate lastDay, String acceptedRisk) {
        current().issue(deed.actor(), deed.at(), acceptedRisk);
        validUntil = lastDay;
        move(transition, deed);
    }

    void move(Transition transition, Deed deed) {
        if (state != transition.from()) {
            throw new IllegalStateException(number + " is " + state + " and not " + transition.from());
        }
        state = transition.to();
        history.add(new HistoryEntry(this, history.size() + 1, current().revision(), transition.from(), state, deed));
    }

    /** Whether the last day is over, noticed yet or not. */
    boolean lapsed(LocalDate today) {
        return state == QuoteState.ISSUED && today.isAfter(validUntil);
    }

    QuoteRevision current() {
        return revisions.get(revisions.size() - 1);
    }

    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    UUID id() {
        return id;
    }

    int lockVersion() {
        return lockVersion;
    }

    String number() {
        return number;
    }

    String designId() {
        return designId;
    }

    String consultationId() {
        return consultationId;
    }

    String organisation() {
        return organisation;
    }

    String title() {
        return title;
    }

    String auditProfile() {
        return auditProfile;
    }

    String currency() {
        return currency;
    }

    QuoteState state() {
        return state;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
