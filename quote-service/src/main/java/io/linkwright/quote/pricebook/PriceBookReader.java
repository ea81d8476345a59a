package io.linkwright.quote.pricebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.money.Monetary;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.json.JsonFields;
import io.linkwright.quote.pricebook.PriceList.Cable;
import io.linkwright.quote.pricebook.PriceList.Family;
import io.linkwright.quote.pricebook.PriceList.Part;

/** Reads a price book from JSON, with every fault it has. */
final class PriceBookReader {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");
    private static final Pattern LINE_OF_TEXT = Pattern.compile("\\S(.{0,498}\\S)?");
    private static final Pattern PART_NUMBER = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,62}[\\x21-\\x7e])?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_CODE = 40;

    private final List<Fault> faults = new ArrayList<>();

    private PriceBookReader() {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults by JSON pointer */
    static PriceBookDraft read(JsonNode body) {
        PriceBookReader reader = new PriceBookReader();
        PriceBookDraft draft = reader.book(JsonFields.of(body, reader.faults));
        if (!reader.faults.isEmpty()) {
            throw Problems.invalidRequest(reader.faults);
        }
        return draft;
    }

    private PriceBookDraft book(JsonFields fields) {
        String code = fields.requiredText("code", CODE, "lower-case words joined by hyphens, such as europe-2026");
        if (code != null && code.length() > LONGEST_CODE) {
            fields.fault("code", "too-long", "code may have " + LONGEST_CODE + " characters at most.");
        }
        String name = fields.requiredText("name", LINE_OF_TEXT, "one line of up to 500 characters");
        String currency = currency(fields);
        LocalDate from = fields.requiredDate("validFrom");
        LocalDate until = fields.optionalDate("validUntil");
        if (from != null && until != null && until.isBefore(from)) {
            fields.fault("validUntil", "out-of-range", "The last day, " + until + ", is before the first, " + from + ".");
        }
        String notice = fields.optionalText("notice", LINE_OF_TEXT, "one line of up to 500 characters");
        List<Part> parts = parts(fields);
        List<Cable> cables = cables(fields);
        List<Family> families = families(fields);
        if (parts.isEmpty() && cables.isEmpty() && families.isEmpty() && faults.isEmpty()) {
            fields.faultAt("", "no-prices", "A price book has at least one of parts, cables and families.");
        }
        fields.nothingElse();
        return new PriceBookDraft(code, name, currency, from, until, notice, parts, cables, families);
    }

    private static String currency(JsonFields fields) {
        String currency = fields.requiredText("currency", CURRENCY, "an ISO 4217 code such as USD");
        if (currency != null && !Monetary.isCurrencyAvailable(currency)) {
            fields.fault("currency", "unknown-currency", "There is no currency " + currency + ".");
            return null;
        }
        return currency;
    }

    private static List<Part> parts(JsonFields book) {
        Set<String> seen = new HashSet<>();
        return book.objects("parts").stream().map(fields -> {
            String partNumber = subject(fields, "partNumber", seen);
            BigDecimal listPrice = fields.requiredDecimal("listPrice");
            Part part = new Part(partNumber, listPrice, TierReader.read(fields, listPrice));
            fields.nothingElse();
            return part;
        }).toList();
    }

    private static List<Cable> cables(JsonFields book) {
        Set<String> seen = new HashSet<>();
        return book.objects("cables").stream().map(fields -> {
            Cable cable = new Cable(subject(fields, "family", seen), fields.requiredDecimal("base"),
                    fields.requiredDecimal("perMetre"), TierReader.readPercentages(fields));
            fields.nothingElse();
            return cable;
        }).toList();
    }

    private static List<Family> families(JsonFields book) {
        Set<String> seen = new HashSet<>();
        return book.objects("families").stream().map(fields -> {
            String prefix = subject(fields, "prefix", seen);
            BigDecimal listPrice = fields.requiredDecimal("listPrice");
            Family family = new Family(prefix, listPrice, TierReader.read(fields, listPrice));
            fields.nothingElse();
            return family;
        }).toList();
    }

    private static String subject(JsonFields fields, String name, Set<String> seen) {
        String subject = fields.requiredText(name, PART_NUMBER,
                "1 to 64 printable ASCII characters without space at either end");
        if (subject != null && !seen.add(subject)) {
            fields.fault(name, "duplicate", subject + " is priced twice.");
        }
        return subject;
    }
}
