package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.optics.budget.FibreGrade;

/**
 * A pluggable optical module.
 *
 * @param successor null when there is none
 * @param topStyle null where the form factor has only one
 * @param host electrical lanes to the host
 * @param applications how it can be run, the native way first; at most one for each rate
 * @param connector its optical face
 * @param reachM rated reach by fibre grade; a missing grade is not rated
 * @param wavelengthNm as the document writes it
 * @param typicalPowerW null when unknown
 * @param maxPowerW null when unknown; where a document gives a range, its upper end
 * @param lowPowerW null when unknown
 * @param retiming null when unknown
 * @param passLatencyNs one direction through the module; null when unknown
 * @param ports classes of ports that take it
 */
public record Transceiver(String partNumber, List<String> aliases, String vendor, String description, Lifecycle lifecycle,
        @Nullable String successor,
        Figure<FormFactor> formFactor, @Nullable Figure<TopStyle> topStyle, Figure<HostLanes> host,
        Figure<List<Application>> applications, Figure<Face> connector, Map<FibreGrade, Figure<Double>> reachM,
        @Nullable Figure<String> wavelengthNm, @Nullable Figure<Double> typicalPowerW, @Nullable Figure<Double> maxPowerW,
        @Nullable Figure<Double> lowPowerW,
        @Nullable Figure<Retiming> retiming,
        @Nullable Figure<LatencySpread> passLatencyNs, @Nullable Figure<Double> caseTempMinC,
        @Nullable Figure<Double> caseTempMaxC,
        Figure<Set<Protocol>> protocols, Figure<Set<String>> ports,
        List<Note> notes) implements Product {

    public Transceiver {
        requireNonNull(partNumber, "partNumber");
        requireNonNull(formFactor, "formFactor");
        requireNonNull(host, "host");
        requireNonNull(applications, "applications");
        requireNonNull(connector, "connector");
        requireNonNull(protocols, "protocols");
        requireNonNull(ports, "ports");
        aliases = List.copyOf(aliases);
        reachM = Map.copyOf(reachM);
        notes = List.copyOf(notes);
    }

    @Override
    public Product ended() {
        return new Transceiver(partNumber, aliases, vendor, description, Lifecycle.END_OF_LIFE, successor, formFactor, topStyle,
                host,
                applications, connector, reachM, wavelengthNm, typicalPowerW, maxPowerW, lowPowerW, retiming, passLatencyNs,
                caseTempMinC, caseTempMaxC,
                protocols, ports, notes);
    }

    /** From the case temperatures; null when one is unknown or no grade has just these. */
    public TemperatureGrade temperatureGrade() {
        return caseTempMinC == null || caseTempMaxC == null ? null
                : TemperatureGrade.of(caseTempMinC.value(), caseTempMaxC.value());
    }

    /** The way it runs when nobody asks for a breakout. */
    public Application nativeApplication() {
        return applications.value().get(0);
    }
}
