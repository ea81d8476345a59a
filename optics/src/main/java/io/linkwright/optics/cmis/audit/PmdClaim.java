package io.linkwright.optics.cmis.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.linkwright.optics.cmis.code.LaneInterface;

/** So many of an optical interface, as a catalogue writes it: {@code 2x400GBASE-DR4}. */
record PmdClaim(int count, String pmd) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})x(\\S.*)");

    static PmdClaim parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? new PmdClaim(Integer.parseInt(form.group(1)), form.group(2)) : new PmdClaim(1, text.strip());
    }

    boolean is(LaneInterface media) {
        return names(media).anyMatch(bare(pmd)::equals);
    }

    /** The same lanes with another reach: DR and FR1, DR4 and DR4-2. */
    boolean siblingOf(LaneInterface media) {
        return names(media).anyMatch(name -> shortest(name).equals(shortest(bare(pmd))));
    }

    /** Whether there is a code for it in the table of a medium. */
    boolean codedFor(int mediaType) {
        for (int code = 0; code < 256; code++) {
            if (is(LaneInterface.media(mediaType, code))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> names(LaneInterface media) {
        return Arrays.stream(media.name().split("/|,")).map(PmdClaim::bare);
    }

    /** 400GBASE-DR4 and 400G-DR4 are one name. */
    private static String bare(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replace(' ', '-').replace("BASE-", "-");
    }

    private static String shortest(String name) {
        String less = name.endsWith("-2") ? name.substring(0, name.length() - 2) : name;
        return less.equals("100G-FR1") || less.equals("100G-FR") ? "100G-DR" : less;
    }
}
