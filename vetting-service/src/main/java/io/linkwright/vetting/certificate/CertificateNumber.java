package io.linkwright.vetting.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of certificates. They count up, so that people can speak of them; the last part is drawn at random (30 bits), so that
 * nobody finds other certificates by counting.
 */
final class CertificateNumber {

    /** Crockford's base 32: no letter that can be taken for a digit or another. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 6;
    private static final Pattern FORM = Pattern.compile("LW-C-\\d{4}-\\d{6,12}-[" + ALPHABET + "]{" + DRAWN + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static String of(int year, long sequence) {
        StringBuilder number = new StringBuilder(String.format(Locale.ROOT, "LW-C-%04d-%06d-", year, sequence));
        RANDOM.ints(DRAWN, 0, ALPHABET.length()).forEach(index -> number.append(ALPHABET.charAt(index)));
        return number.toString();
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    private CertificateNumber() {
    }
}
