package io.linkwright.gateway.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.vetting.Outcome;

class ProgressTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** A quote that is declined, revised, accepted and first not served: with the second the sender gave each event. */
    private static final List<Step> LONG_STORY = List.of(
            step(ConsultationState.DESIGNED, 0, 1, new Step.Outcome.Designed("d-1")),
            step(ConsultationState.QUOTE_DRAFTED, 1, 2, quoted("Q-1", "draft lot")),
            step(ConsultationState.QUOTE_ISSUED, 1, 3, quoted("Q-1", "issued lot")),
            step(ConsultationState.DECLINED, 1, 4, quoted("Q-1", "issued lot")),
            step(ConsultationState.QUOTE_DRAFTED, 2, 5, quoted("Q-1 rev 2", "new draft lot")),
            step(ConsultationState.QUOTE_ISSUED, 2, 6, quoted("Q-1 rev 2", "new lot")),
            step(ConsultationState.ACCEPTED, 2, 7, quoted("Q-1 rev 2", "final lot")),
            step(ConsultationState.SUPPLY_SHORT, Progress.ANY_REVISION, 8, new Step.Outcome.None()),
            step(ConsultationState.SUPPLY_ALLOCATED, Progress.ANY_REVISION, 9, new Step.Outcome.None()));

    @Test
    void in_order_each_event_is_the_state() {
        Consultation consultation = fresh();
        for (Step step : LONG_STORY) {
            consultation.apply(step);
            assertThat(consultation.state).isEqualTo(step.progress().state());
            assertThat(consultation.stateAt).isEqualTo(step.progress().at());
        }
    }

    @Test
    void in_any_order_the_end_is_the_same() {
        Random random = new Random(20260301);
        for (int i = 0; i < 500; i++) {
            List<Step> shuffled = new ArrayList<>(LONG_STORY);
            Collections.shuffle(shuffled, random);
            Consultation consultation = fresh();
            shuffled.forEach(consultation::apply);
            assertThat(consultation.state).isEqualTo(ConsultationState.SUPPLY_ALLOCATED);
            assertThat(consultation.designId).isEqualTo("d-1");
            assertThat(consultation.quoteNumber).isEqualTo("Q-1 rev 2");
            assertThat(consultation.evidence).extracting(Evidence::lotNumber).containsExactly("final lot");
            assertThat(consultation.lastSequence).isEqualTo(LONG_STORY.size());
        }
    }

    @Test
    void a_rejection_keeps_its_reasons_and_has_no_design_to_link_to() {
        Consultation consultation = fresh();
        consultation.apply(step(ConsultationState.REJECTED, 0, 1,
                new Step.Outcome.Rejected("d-1", List.of(Reason.block("reach", "Too far.")), "Up to 100 m can be built.")));
        ConsultationViews.Detail view = ConsultationViews.Detail.of(consultation, List.of());
        assertThat(view.state().wireName()).isEqualTo("rejected");
        assertThat(view.reasons()).extracting(Reason::code).containsExactly("reach");
        assertThat(view.nearest()).isEqualTo("Up to 100 m can be built.");
        assertThat(view.links().design()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ConsultationState.class)
    void states_are_written_in_lower_case_with_hyphens(ConsultationState state) {
        assertThat(state.wireName()).matches("[a-z]+(-[a-z]+)*");
    }

    private static Consultation fresh() {
        return new Consultation(UUID.randomUUID(), "northlake-ai", "ada", NOON, "title", "{}");
    }

    private static Step step(ConsultationState state, int revision, int second, Step.Outcome outcome) {
        return new Step(new Progress(state, revision, NOON.plusSeconds(second)), state.wireName(), outcome);
    }

    private static Step.Outcome quoted(String number, String lot) {
        return new Step.Outcome.Quoted("q", number, List.of(new Evidence("part", lot, Outcome.PASS, "/api/verdicts/v")));
    }
}
