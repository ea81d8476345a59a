package io.linkwright.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;

/** What the form for a new request is filled with. Its fields are named by their JSON pointers. */
public record RequestForm(JsonNode example) {

    public String at(String pointer) {
        return example.at(pointer).asText();
    }
}
