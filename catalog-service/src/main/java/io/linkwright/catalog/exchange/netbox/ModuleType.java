package io.linkwright.catalog.exchange.netbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.optics.budget.FibreGrade;

/**
 * A module as a NetBox module type of the profile {@code Transceiver}, which NetBox brings since September 2026 with the
 * attributes form factor, media, PHY, data rate, connector type and reach.
 *
 * @param fields in the order in which NetBox writes them
 * @param gaps what the profile has no place for, or the catalogue does not know
 */
public record ModuleType(Map<String, Object> fields, List<Remark> gaps) {

    static final String PROFILE = "Transceiver";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PART_NUMBER = 50;
    private static final int LONGEST_DESCRIPTION = 200;

    /** @param pmds optical interfaces by name */
    public static ModuleType of(Transceiver module, Map<String, Pmd> pmds) {
        List<Remark> gaps = new ArrayList<>();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("form_factor", formFactor(module, gaps));
        optics(module, pmds, attributes, gaps);
        attributes.put("connector_type", connector(module));
        reach(module, attributes, gaps);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("profile", PROFILE);
        fields.put("manufacturer", cut(module.vendor(), LONGEST_NAME));
        fields.put("model", cut(module.partNumber(), LONGEST_NAME));
        if (module.partNumber().length() <= LONGEST_PART_NUMBER) {
            fields.put("part_number", module.partNumber());
        } else {
            gaps.add(new Remark("part-number", "NetBox keeps part numbers of up to " + LONGEST_PART_NUMBER + " characters."));
        }
        fields.put("description", cut(module.description(), LONGEST_DESCRIPTION));
        fields.put("attribute_data", attributes);
        return new ModuleType(fields, List.copyOf(gaps));
    }

    private static String formFactor(Transceiver module, List<Remark> gaps) {
        TopStyle top = module.topStyle() == null ? null : module.topStyle().value();
        if (top == TopStyle.CLOSED) {
            gaps.add(new Remark("top-style", "The closed top of the module has no name among NetBox's form factors."));
        }
        // NetBox tells the two apart in its interface types as well: 400gbase-x-osfp and 400gbase-x-osfp-rhs.
        return module.formFactor().value().label() + (top == TopStyle.FLAT ? "-RHS" : "");
    }

    private static void optics(Transceiver module, Map<String, Pmd> pmds, Map<String, Object> attributes, List<Remark> gaps) {
        Application application = module.nativeApplication();
        Pmd pmd = pmds.get(application.pmd());
        if (pmd == null) {
            gaps.add(new Remark("media", "The catalogue does not know the optical interface " + application.pmd() + "."));
        } else {
            attributes.put("media", pmd.fibre() == Pmd.FibreKind.MULTIMODE ? "multimode fiber" : "single-mode fiber");
        }
        attributes.put("phy", application.pmd());
        if (pmd != null) {
            attributes.put("data_rate", (application.count() == 1 ? "" : application.count() + "x") + rate(pmd.rateGbps()));
        }
        List<Application> others = module.applications().value().stream().skip(1).toList();
        if (!others.isEmpty()) {
            gaps.add(new Remark("phy", "One value is all the profile holds; the module also runs as "
                    + others.stream().map(Application::toString).collect(Collectors.joining(", ")) + "."));
        }
    }

    private static String rate(int gbps) {
        return gbps < 1000 ? gbps + "G" : String.format(Locale.ROOT, "%.1fT", gbps / 1000.0);
    }

    private static String connector(Transceiver module) {
        String face = module.connector().value().toString();
        return face.startsWith("1x") ? face.substring(2) : face;
    }

    private static void reach(Transceiver module, Map<String, Object> attributes, List<Remark> gaps) {
        Map.Entry<FibreGrade, Figure<Double>> farthest = module.reachM().entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().value())).orElse(null);
        if (farthest == null) {
            gaps.add(new Remark("reach", "The catalogue rates no reach."));
            return;
        }
        double metres = farthest.getValue().value();
        attributes.put("reach", metres == Math.rint(metres) ? (Object) (long) metres : (Object) metres);
        String others = module.reachM().entrySet().stream().filter(entry -> entry.getKey() != farthest.getKey())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Math.round(entry.getValue().value()) + " m of " + entry.getKey())
                .collect(Collectors.joining(", "));
        gaps.add(new Remark("reach", "The profile does not say of which fibre: it is " + farthest.getKey()
                + (others.isEmpty() ? "." : "; it is " + others + ".")));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** One YAML document, its gaps as comments before it. */
    public String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(Integer.MAX_VALUE);
        StringBuilder text = new StringBuilder("---\n");
        gaps.forEach(gap -> text.append("# x-linkwright: ").append(gap.code()).append(": ")
                .append(gap.message().replaceAll("\\p{Cntrl}", " ")).append('\n'));
        return text.append(new Yaml(options).dump(fields)).toString();
    }
}
