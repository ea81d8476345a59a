package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.platform.Airflow;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.TemperatureGrade;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;

/** Whether the air of the room, by way of the chassis, keeps a module within its temperatures. */
final class HeatRules {

    /** What a case is warmer than the air around it at full power, and what a chassis adds to the air; both recalled. */
    private static final double USUAL_RISE_C = 25;
    private static final double CHASSIS_WARMS_C = 10;

    static final List<AskedRule<PortCase>> PORT = List.of(
            AskedRule.of("cooling", Question.PORT, Theme.POWER_AND_HEAT, "Is the chassis built with that cooling?", null,
                    HeatRules::cooling),
            AskedRule.of("airflow", Question.PORT, Theme.POWER_AND_HEAT, "Is the chassis built with fans that blow that way?",
                    null, HeatRules::airflow),
            AskedRule.of("temperature-grade", Question.PORT, Theme.POWER_AND_HEAT, "Does the air that reaches the module leave"
                    + " its case within the temperatures it is graded for?", "memory", HeatRules::grade),
            AskedRule.of("guaranteed-range", Question.PORT, Theme.POWER_AND_HEAT, "Is the air warm enough for what the maker"
                    + " guarantees?", "nvidia-mms4x00-ns", HeatRules::guaranteed));

    static Reason cooling(PortCase asked) {
        Platform platform = asked.asked().end().platform();
        Cooling wanted = asked.asked().end().cooling();
        Figure<Set<Cooling>> built = platform.cooling();
        if (wanted == null || built == null) {
            return Reasons.pass("cooling", wanted == null ? "No cooling was asked for."
                    : platform.name()
                            + " is cooled by what it sits in.",
                    null);
        }
        boolean offered = built.value().contains(wanted);
        return Reasons.answer("cooling", offered, platform.name() + " is" + (offered ? "" : " not") + " built cooled by "
                + (wanted == Cooling.AIR ? "air" : "liquid") + Wording.doubt(built) + ".", asked.pointer("cooling"),
                built.source());
    }

    static Reason airflow(PortCase asked) {
        Platform platform = asked.asked().end().platform();
        Airflow wanted = asked.asked().airflow();
        Figure<Set<Airflow>> built = platform.airflow();
        if (wanted == null) {
            return Reasons.pass("airflow", "No direction of the air was asked for.", null);
        }
        if (built == null) {
            return Reasons.review("airflow", "Which way the fans of " + platform.name() + " blow is not known.",
                    asked.pointer("airflow"), null);
        }
        boolean offered = built.value().contains(wanted);
        return Reasons.answer("airflow", offered, platform.name() + " is" + (offered ? "" : " not")
                + " sold with air that enters at the " + (wanted == Airflow.PORTS_TO_POWER ? "ports" : "power supplies")
                + Wording.doubt(built) + ".", asked.pointer("airflow"), built.source());
    }

    static Reason grade(PortCase asked) {
        Transceiver module = asked.module();
        Double inlet = asked.asked().inletC();
        if (module == null || module.caseTempMinC() == null || module.caseTempMaxC() == null) {
            String unknown = "Case temperatures of " + asked.plug().partNumber() + " are not on record.";
            return inlet == null ? Reasons.pass("temperature-grade", unknown, null)
                    : Reasons.review("temperature-grade", unknown, asked.pointer("inletC"), null);
        }
        String graded = module.partNumber() + " is for a case of " + Wording.number(module.caseTempMinC().value()) + " to "
                + Wording.number(module.caseTempMaxC().value()) + " C" + name(module.temperatureGrade())
                + Wording.doubt(module.caseTempMinC(), module.caseTempMaxC());
        String source = module.caseTempMaxC().source();
        return inlet == null
                ? Reasons.pass("temperature-grade", graded + "; no temperature of the air was given.", source)
                : inAir(asked, module, graded, source);
    }

    private static Reason inAir(PortCase asked, Transceiver module, String graded, String source) {
        boolean warmed = asked.asked().airflow() == Airflow.POWER_TO_PORTS;
        double air = asked.asked().inletC() + (warmed ? CHASSIS_WARMS_C : 0);
        String text = graded + "; the air has " + Wording.number(asked.asked().inletC()) + " C"
                + (warmed ? " and the chassis warms it by some " + Wording.number(CHASSIS_WARMS_C) + " C before the ports"
                        : "");
        double margin = module.caseTempMaxC().value() - air;
        if (margin <= 0 || air < module.caseTempMinC().value()) {
            return Reasons.answer("temperature-grade", false, text + ".", asked.pointer("inletC"), source);
        }
        String left = text + ", which leaves " + Wording.number(margin) + " C for the rise of the case over the air";
        return margin >= USUAL_RISE_C ? Reasons.pass("temperature-grade", left + ".", source)
                : Reasons.review("temperature-grade", left + "; " + Wording.number(USUAL_RISE_C)
                        + " C are usual at full power (a figure from memory).", asked.pointer("inletC"), source);
    }

    private static String name(TemperatureGrade grade) {
        return grade == null ? "" : " (" + grade.name().toLowerCase(Locale.ROOT) + " grade)";
    }

    static Reason guaranteed(PortCase asked) {
        Double inlet = asked.asked().inletC();
        for (Note note : asked.asked().end().part().notes()) {
            if (note.when() != null && note.when().belowC() != null) {
                return inlet != null && inlet < note.when().belowC()
                        ? Reasons.review("guaranteed-range", note.text() + " The air has " + Wording.number(inlet) + " C.",
                                asked.pointer("inletC"), note.source())
                        : Reasons.pass("guaranteed-range", note.text(), note.source());
            }
        }
        return Reasons.pass("guaranteed-range", "No guarantee that ends within the graded temperatures is on record.", null);
    }

    private HeatRules() {
    }
}
