package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.decode.Administration;
import io.linkwright.optics.cmis.decode.Advertisement;

/** What light, over what medium, how far. */
final class MediaRules {

    static final List<Rule> ALL = List.of(
            sourced("media-type", CMIS, MediaRules::mediaType),
            sourced("media-technology", CMIS, MediaRules::technology),
            sourced("reach", CMIS, MediaRules::reach),
            sourced("wavelength", CMIS, MediaRules::wavelength),
            sourced("cable-length", CMIS, MediaRules::cableLength),
            sourced("copper-attenuation", CMIS, MediaRules::attenuation));

    private static final Map<String, Integer> TYPES = Map.of("MMF", 1, "SMF", 2, "PASSIVE_COPPER", 3, "ACTIVE_CABLE", 4);
    private static final List<String> MEDIA = List.of("", "MMF", "SMF", "PASSIVE_COPPER", "ACTIVE_CABLE", "");
    private static final String NO_PAGE = "Page 01h is not in the dump, or does not exist.";
    private static final int PASSIVE_COPPER = 3;

    private MediaRules() {
    }

    private static Answer mediaType(Subject subject) {
        Integer claimed = subject.claims().media() == null ? null : TYPES.get(subject.claims().media());
        if (subject.module().lower() == null || claimed == null) {
            return Answer.notJudged(claimed == null ? "No medium is claimed." : "It takes the lower memory.");
        }
        String name = Codes.MEDIA_TYPES.name(subject.module().mediaType());
        return subject.module().mediaType() == claimed ? Answer.pass("The medium is %s, as ordered.", name)
                : Answer.block("The memory says %s; ordered was %s.", name, subject.claims().media());
    }

    /** A light source against the medium, both as the memory says them. */
    private static Answer technology(Subject subject) {
        Administration page = subject.module().administration();
        int type = subject.module().mediaType();
        if (page == null || type == 0 || type >= MEDIA.size()) {
            return Answer.notJudged("It takes page 00h and a media type.");
        }
        String name = Codes.MEDIA_TECHNOLOGIES.name(page.technology());
        String drives = Codes.mediaOfTechnology(page.technology());
        if (drives.isEmpty()) {
            return Answer.notJudged("The media technology is %s, which goes with no one medium.", name);
        }
        return drives.equals(MEDIA.get(type)) || type == 4 ? Answer.pass("%s goes with %s.", name, Codes.MEDIA_TYPES.name(type))
                : Answer.block("The memory says %s over %s; these do not go together.", name, Codes.MEDIA_TYPES.name(type));
    }

    private static Answer reach(Subject subject) {
        Advertisement page = subject.module().advertisement();
        if (page == null || subject.claims().reachM().isEmpty()) {
            return Answer.notJudged(page == null ? NO_PAGE : "No reach is claimed.");
        }
        Map<String, Double> stated = Map.of("OS2", page.smfLengthM(), "OM3", (double) page.om3LengthM(), "OM4",
                (double) page.om4LengthM(), "OM5", (double) page.om5LengthM());
        List<String> shorter = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> unstated = new ArrayList<>();
        new TreeMap<>(subject.claims().reachM()).forEach((grade, claimed) -> {
            double length = stated.getOrDefault(grade, 0.0);
            String both = Figures.text("%s m of %s where the catalogue says %s m", Figures.of(length), grade,
                    Figures.of(claimed));
            // Lengths come in steps of 100 m over single-mode and 2 m over multimode fibre, and are cut, not rounded up.
            double step = grade.equals("OS2") ? 100 : 2;
            (length == 0 ? unstated : length + step <= claimed ? shorter : same).add(both);
        });
        if (!shorter.isEmpty()) {
            return Answer.block("The memory promises %s.", String.join("; ", shorter));
        }
        return same.isEmpty()
                ? Answer.notJudged("The memory states no length for the fibre that is claimed: %s. The media code is no "
                        + "measure of it.", String.join("; ", unstated))
                : Answer.pass("The memory promises %s.", String.join("; ", same));
    }

    private static Answer wavelength(Subject subject) {
        Advertisement page = subject.module().advertisement();
        Wavelengths claimed = subject.claims().wavelengthNm() == null ? null
                : Wavelengths.parse(subject.claims().wavelengthNm());
        if (page == null || claimed == null || page.wavelengthNm() == 0) {
            return Answer.notJudged(
                    page == null ? NO_PAGE : claimed == null ? "No wavelength is claimed." : "The memory states none.");
        }
        String nominal = Figures.of(page.wavelengthNm()) + " ± " + Figures.of(page.wavelengthToleranceNm()) + " nm";
        if (!claimed.near(page.wavelengthNm())) {
            return Answer.block("The memory says %s; the catalogue says %s nm.", nominal, subject.claims().wavelengthNm());
        }
        return Answer.pass("The memory says %s%s; the catalogue says %s nm.", nominal,
                claimed.several() ? ", the middle of several" : "", subject.claims().wavelengthNm());
    }

    private static Answer cableLength(Subject subject) {
        Administration page = subject.module().administration();
        Double most = subject.claims().maxLengthM();
        if (page == null || most == null) {
            return Answer.notJudged(page == null ? "Page 00h is not in the dump." : "No length of a cable is claimed.");
        }
        double least = subject.claims().minLengthM() == null ? 0 : subject.claims().minLengthM();
        double length = page.cableLengthM();
        if (length == 0) {
            return Answer.review("The memory says that the medium can be unplugged; ordered was a cable of %s to %s m.",
                    Figures.of(least), Figures.of(most));
        }
        return length > most || length < least
                ? Answer.block("The cable is %s m long by its memory; the part is sold from %s to %s m.",
                        Figures.of(length), Figures.of(least), Figures.of(most))
                : Answer.pass("The cable is %s m long.", Figures.of(length));
    }

    private static Answer attenuation(Subject subject) {
        Administration page = subject.module().administration();
        if (page == null || subject.module().mediaType() != PASSIVE_COPPER) {
            return Answer.notJudged(page == null ? "Page 00h is not in the dump." : "It is not passive copper.");
        }
        return page.attenuationDb().stated()
                ? Answer.pass("Attenuation %d dB at 12.9 GHz and %d dB at 25.8 GHz.", page.attenuationDb().at12p9(),
                        page.attenuationDb().at25p8())
                : Answer.review("The cable states no attenuation: a host cannot choose its equaliser by it.");
    }
}
