package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.linkwright.optics.budget.FibreGrade;

/** Whether the glass suits the light, and both faces of a module the same kind of cable. */
final class GlassRules {

    private static final String TWIN_PORT = "nvidia-ns400-pages";

    static List<Finding> findings(FibrePath path, List<Ray> rays) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < path.elements().size(); i++) {
            if (path.element(i) instanceof OpticalModule module) {
                glass(path, rays, i, module, findings);
                twinPort(path, i, module, findings);
            }
        }
        return findings;
    }

    private static void glass(FibrePath path, List<Ray> rays, int index, OpticalModule module, List<Finding> findings) {
        Set<Integer> wrong = new TreeSet<>();
        EnumSet<FibreGrade> grades = EnumSet.noneOf(FibreGrade.class);
        for (Ray ray : rays) {
            if (ray.from().element() == index) {
                ray.way().stream().map(Place::element).filter(passed -> path.element(passed).grade() != null)
                        .forEach(passed -> {
                            FibreGrade grade = path.element(passed).grade();
                            grades.add(grade);
                            if (module.multimode() != null && grade.multimode() != module.multimode()) {
                                wrong.add(passed);
                            }
                        });
            }
        }
        for (int element : wrong) {
            findings.add(Finding.block("fibre-kind",
                    module.name() + " needs " + (module.multimode() ? "multimode" : "single-mode")
                            + " fibre; " + path.element(element).label() + " (" + path.element(element).at() + ") is "
                            + path.element(element).grade() + ".",
                    null, element, index));
        }
        boolean single = grades.contains(FibreGrade.OS2);
        if (single && grades.size() > 1 && wrong.isEmpty()) {
            findings.add(Finding.block("fibre-kind", "From " + module.name() + " light goes through multimode and single-mode"
                    + " fibre: " + names(grades) + ".", null, withGrade(path, rays, index)));
        } else if (grades.size() > 1 && wrong.isEmpty()) {
            findings.add(Finding.review("grades-mixed", "From " + module.name() + " light goes through " + names(grades)
                    + ": the budget and reach of the weakest hold.", null, index));
        }
    }

    private static Integer[] withGrade(FibrePath path, List<Ray> rays, int index) {
        return rays.stream().filter(ray -> ray.from().element() == index).flatMap(ray -> ray.way().stream())
                .map(Place::element).filter(passed -> path.element(passed).grade() != null).distinct()
                .sorted(Comparator.naturalOrder()).toArray(Integer[]::new);
    }

    private static String names(Set<FibreGrade> grades) {
        return String.join(" and ", grades.stream().map(FibreGrade::name).toList());
    }

    /** Both fibres of a twin-port module must be of one kind, both straight or both splitters. */
    private static void twinPort(FibrePath path, int index, OpticalModule module, List<Finding> findings) {
        Element first = null;
        int firstIndex = 0;
        for (int end = 0; end < module.faces(); end++) {
            Port plugged = path.opposite(new Port(index, end));
            Element cable = plugged == null ? null : path.element(plugged.element());
            if (cable == null) {
                continue;
            }
            if (first == null) {
                first = cable;
                firstIndex = plugged.element();
            } else if (cable instanceof Breakout != first instanceof Breakout || cable.grade() != null && first.grade() != null
                    && cable.grade().multimode() != first.grade().multimode()) {
                findings.add(Finding.block("twin-port-fibre", "Both faces of " + module.name()
                        + " must carry the same kind of cable, straight or splitter: " + first.label() + " and "
                        + cable.label() + ".", TWIN_PORT, index, firstIndex, plugged.element()));
            }
        }
    }

    private GlassRules() {
    }
}
