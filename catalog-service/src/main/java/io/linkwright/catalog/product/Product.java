package io.linkwright.catalog.product;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.linkwright.contracts.catalog.PartKind;

/** Something with a part number that can be bought. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
        @JsonSubTypes.Type(value = Transceiver.class, name = "TRANSCEIVER"),
        @JsonSubTypes.Type(value = CableAssembly.class, name = "CABLE_ASSEMBLY"),
        @JsonSubTypes.Type(value = FibreCable.class, name = "FIBRE_CABLE")
})
public sealed interface Product permits Transceiver, CableAssembly, FibreCable {

    String partNumber();

    /** Other names the same product goes by. */
    List<String> aliases();

    String vendor();

    String description();

    Lifecycle lifecycle();

    /** Part number of the product to take instead; null when there is none. */
    String successor();

    List<Note> notes();

    /** The same product, no longer on offer. */
    Product ended();

    @JsonIgnore
    default PartKind partKind() {
        if (this instanceof Transceiver) {
            return PartKind.TRANSCEIVER;
        }
        return this instanceof CableAssembly ? PartKind.CABLE_ASSEMBLY : PartKind.FIBRE_CABLE;
    }
}
