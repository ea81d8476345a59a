package io.linkwright.vetting.certificate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.vetting.Outcome;

/**
 * What is signed: everything a reader needs to judge the part, without asking anybody.
 *
 * @param format of this document; a reader that does not know it must not guess
 * @param number human name, such as {@code LW-C-2026-000001-7KQ4XN}; its last part is drawn at random
 * @param verificationUrl public page that tells whether the certificate still stands
 * @param pmd null where none applies
 * @param lotNote what the lot's papers say, such as that its data are invented; may be null
 * @param serial the unit; null for the whole lot
 * @param condition what the outcome rests on, in capitals; null unless it is CONDITIONAL
 * @param statement one sentence
 * @param decisions decision rule and acceptance number of the audit, as its verdict says them
 * @param sample what the number of units measured can and cannot show
 * @param excludedSerials units that are not covered: a sampling plan accepted the lot in spite of them
 * @param criteria one per limit, in the profiles' order, the standard first, as the audit judged them
 * @param meaning what the margins buy and what they do not
 * @param notes of the profiles
 * @param doesNotProve what nobody should read into it
 */
public record Certificate(String format, String number, Subject subject, String issuer, Instant issuedAt, String issuedBy,
        String verificationUrl, String partNumber, String pmd, UUID lotId, String lotNumber, String supplier, String lotNote,
        String serial, Outcome outcome, String condition, String statement, Basis verdict, JsonNode decisions,
        String sample, List<String> excludedSerials, List<JsonNode> criteria, List<String> meaning, List<String> notes,
        List<String> doesNotProve) {

    static final String FORMAT = "linkwright-certificate/1";

    public Certificate {
        excludedSerials = List.copyOf(excludedSerials);
        criteria = List.copyOf(criteria);
        meaning = List.copyOf(meaning);
        notes = List.copyOf(notes);
        doesNotProve = List.copyOf(doesNotProve);
    }

    public enum Subject {
        LOT,
        UNIT
    }

    /**
     * The verdict that the certificate rests on.
     *
     * @param profile the standard's profile with its version
     * @param overlay the customer's overlay with its version; null when none was asked for
     * @param overlayOutcome null also when the overlay asks nothing of the part
     */
    public record Basis(UUID id, String evidenceUrl, Instant issuedAt, String issuedBy, String profile, String overlay,
            Outcome outcome, Outcome standardOutcome, Outcome overlayOutcome) {
    }
}
