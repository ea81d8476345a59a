package io.linkwright.vetting.lot;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Units of one part that arrived together and are vetted together. */
@Entity
public class Lot {

    @Id
    private UUID id;
    private String lotNumber;
    private String partNumber;
    private String pmd;
    private String supplier;
    private long quantity;
    private long allocated;
    private String note;
    private Instant receivedAt;
    private String receivedBy;

    protected Lot() {
    }

    /** @param pmd as the catalogue has it when the lot arrives; null where none applies */
    Lot(LotRequest request, String pmd, Instant receivedAt, String receivedBy) {
        this.id = UUID.randomUUID();
        this.lotNumber = request.lotNumber();
        this.partNumber = request.partNumber();
        this.pmd = pmd;
        this.supplier = request.supplier();
        this.quantity = request.quantity();
        this.note = request.note();
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    /**
     * Sets units aside for an accepted quote. Hold the row's lock.
     *
     * @throws IllegalStateException if the lot has not that many left
     */
    public void allocate(long units) {
        if (units < 1 || units > unallocated()) {
            throw new IllegalStateException("lot " + lotNumber + " has " + unallocated() + " units left, not " + units);
        }
        allocated += units;
    }

    /**
     * Gives units back that were set aside. Hold the row's lock.
     *
     * @throws IllegalStateException if not that many were set aside
     */
    public void giveBack(long units) {
        if (units < 1 || units > allocated) {
            throw new IllegalStateException("lot " + lotNumber + " has " + allocated + " units set aside, not " + units);
        }
        allocated -= units;
    }

    public long unallocated() {
        return quantity - allocated;
    }

    public UUID id() {
        return id;
    }

    public String lotNumber() {
        return lotNumber;
    }

    public String partNumber() {
        return partNumber;
    }

    public String pmd() {
        return pmd;
    }

    public String supplier() {
        return supplier;
    }

    public long quantity() {
        return quantity;
    }

    public long allocated() {
        return allocated;
    }

    public String note() {
        return note;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }
}
