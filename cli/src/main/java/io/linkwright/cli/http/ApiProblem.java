package io.linkwright.cli.http;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.text.Table;

/** The API refused a request. The message is its problem document (RFC 9457) as a person reads it, with every fault. */
public final class ApiProblem extends CliFailure {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    // transient: an exception is serializable, a list need not be, and nobody serializes this one.
    private final transient List<String> faultCodes;

    private ApiProblem(int status, String code, List<String> faultCodes, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.faultCodes = List.copyOf(faultCodes);
    }

    /** @param document the body; a missing node when it was none of JSON */
    static ApiProblem of(String request, int status, JsonNode document) {
        String code = document.path("code").asText("");
        StringBuilder text = new StringBuilder(request).append(" was refused: ")
                .append(document.path("title").asText("no reason was given"))
                .append(" (").append(status).append(code.isEmpty() ? "" : ", " + code).append(").");
        JsonNode faults = document.path("faults");
        if (faults.isEmpty()) {
            String detail = document.path("detail").asText("");
            return new ApiProblem(status, code, List.of(), detail.isEmpty() ? text.toString() : text + "\n" + detail);
        }
        Table table = Table.of("where", "rule", "what is wrong");
        StreamSupport.stream(faults.spliterator(), false).forEach(fault -> table.row(
                place(fault),
                fault.path("code").asText(""), fault.path("message").asText("")));
        return new ApiProblem(status, code, faults.findValuesAsText("code"), text + "\n" + table);
    }

    /** In a file by line and cell, in a document by pointer. */
    private static String place(JsonNode fault) {
        if (fault.hasNonNull("line")) {
            return "line " + fault.path("line").asText()
                    + (fault.hasNonNull("column") ? ", column " + fault.path("column").asText() : "")
                    + (fault.hasNonNull("columnName") ? " (" + fault.path("columnName").asText() + ")" : "");
        }
        return fault.path("pointer").asText("").isEmpty() ? "(whole request)" : fault.path("pointer").asText();
    }

    /** The rules that were broken, one per fault. */
    public List<String> faultCodes() {
        return faultCodes;
    }

    public int status() {
        return status;
    }

    /** The stable name of the problem; empty when the answer had none. */
    public String code() {
        return code;
    }
}
