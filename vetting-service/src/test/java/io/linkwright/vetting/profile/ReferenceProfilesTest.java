package io.linkwright.vetting.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.contracts.Confidence;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Bound;
import io.linkwright.vetting.audit.Limit;
import io.linkwright.vetting.audit.Window;

class ReferenceProfilesTest {

    private static final Map<String, AuditProfile> PROFILES = ReferenceProfiles.all().stream()
            .map(ReferenceProfiles.Entry::profile).collect(Collectors.toMap(AuditProfile::id, Function.identity()));

    private static List<Limit> limits(String profile, String criterion) {
        return PROFILES.get(profile).limits().stream().filter(limit -> limit.criterion().key().equals(criterion)).toList();
    }

    /** The oracle is a table kept by hand beside this test, not the files under test. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pmd-grid.csv", numLinesToSkip = 1)
    void theGridOfThePmdsIsKept(String pmd, int lanes, double baudGBd, Double tdecqDb, Confidence tdecqConfidence, double erDb,
            Confidence erConfidence) {
        AuditProfile profile = PROFILES.get(pmd);

        assertThat(profile.lanesPerInstance()).isEqualTo(lanes);
        assertThat(profile.baudGBd()).isEqualTo(baudGBd);
        if (tdecqDb == null) {
            assertThat(limits(pmd, "tdecqDb")).isEmpty();
            assertThat(profile.notes()).anyMatch(note -> note.contains("TDECQ limit is NOT applied"));
        } else {
            assertThat(limits(pmd, "tdecqDb")).singleElement().satisfies(limit -> {
                assertThat(limit.bound()).isEqualTo(new Bound.AtMost(tdecqDb));
                assertThat(limit.confidence()).isEqualTo(tdecqConfidence);
            });
        }
        assertThat(limits(pmd, "erDb")).singleElement().satisfies(limit -> {
            assertThat(limit.bound()).isEqualTo(new Bound.AtLeast(erDb));
            assertThat(limit.confidence()).isEqualTo(erConfidence);
        });
    }

    @Test
    void everyLimitNamesItsSourceAndWhatIsRecalledSaysSo() {
        assertThat(PROFILES.values()).flatMap(AuditProfile::limits).allSatisfy(limit -> {
            assertThat(limit.source()).isNotBlank();
            assertThat(limit.source().contains("recalled")).isEqualTo(
                    limit.confidence() == Confidence.FROM_MEMORY && !(limit.bound() instanceof Bound.AtMostPartPower));
        });
    }

    /** One vendor's sheet proves what that vendor does, not what the clause demands. */
    @Test
    void noLimitOf400gbaseSr4PassesAVendorsFigureOffAsTheStandards() {
        assertThat(limits("400GBASE-SR4", "wavelengthNm")).singleElement().satisfies(limit -> {
            assertThat(limit.bound()).isEqualTo(new Bound.WithinAny(List.of(new Window(844, 863))));
            assertThat(limit.confidence()).isEqualTo(Confidence.FROM_MEMORY);
            assertThat(limit.note()).contains("840 to 868 nm");
        });
        assertThat(limits("400GBASE-SR4", "rmsSpectralWidthNm")).singleElement().satisfies(limit -> {
            assertThat(limit.bound()).isEqualTo(new Bound.AtMost(0.6));
            assertThat(limit.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        });
        assertThat(limits("400GBASE-SR4", "averagePowerDbm")).hasSize(2)
                .allSatisfy(limit -> assertThat(limit.confidence()).isEqualTo(Confidence.FROM_MEMORY));
        assertThat(PROFILES.get("400GBASE-SR4").limits()).noneMatch(limit -> limit.source().contains("Ascent"));
    }

    @Test
    void theMsaAndTheIeeeFormOfFr4AreKeptApart() {
        assertThat(PROFILES.get("400G-FR4").pmds()).containsExactly("400G-FR4");
        assertThat(PROFILES.get("400GBASE-FR4").pmds()).containsExactly("400GBASE-FR4");
        assertThat(limits("400G-FR4", "omaOuterDbm")).hasSize(3);
        assertThat(limits("400GBASE-FR4", "omaOuterDbm")).as("recalled with low confidence only").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "400GBASE-FR8", "400GBASE-LR8", "400GBASE-SR4.2", "400GBASE-FR4" })
    void whatIsRecalledWithLowConfidenceIsANoteAndNotALimit(String pmd) {
        assertThat(limits(pmd, "averagePowerDbm")).isEmpty();
        assertThat(PROFILES.get(pmd).notes()).anyMatch(note -> note.contains("low confidence"));
    }

    @Test
    void noTwoProfilesClaimTheSamePmd() {
        assertThat(PROFILES.values().stream().flatMap(profile -> profile.pmds().stream())).doesNotHaveDuplicates();
    }
}
