package io.linkwright.vetting.lot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.linkwright.optics.sampling.Aql;
import io.linkwright.optics.sampling.InspectionLevel;

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
    private Double inspectionAql;
    private String inspectionLevel;
    private boolean quarantined;
    private long revision;

    protected Lot() {
    }

    /**
     * @param pmd as the catalogue has it when the lot arrives; null where none applies
     * @param scheme null when every measured unit must hold
     */
    Lot(LotRequest request, String pmd, InspectionScheme scheme, Instant receivedAt, String receivedBy) {
        this.id = UUID.randomUUID();
        this.lotNumber = request.lotNumber();
        this.partNumber = request.partNumber();
        this.pmd = pmd;
        this.supplier = request.supplier();
        this.quantity = request.quantity();
        this.note = request.note();
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
        this.inspectionAql = scheme == null ? null : scheme.aql().percent();
        this.inspectionLevel = scheme == null ? null : scheme.level().label();
        this.revision = 1;
    }

    /** Notes that the lot is not what somebody may have read a moment ago. Hold the row's lock. */
    public void changed() {
        revision++;
    }

    /** Hold the row's lock, like for {@link #release()}; {@code LotDispositions} keeps the history with it. */
    void quarantine() {
        quarantined = true;
        changed();
    }

    void release() {
        quarantined = false;
        changed();
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

    public boolean quarantined() {
        return quarantined;
    }

    /** How the lot is accepted by a sample; empty when every measured unit must hold. */
    public Optional<InspectionScheme> inspection() {
        return inspectionAql == null ? Optional.empty()
                : Optional.of(new InspectionScheme(Aql.of(inspectionAql).orElseThrow(),
                        InspectionLevel.of(inspectionLevel).orElseThrow()));
    }

    public long revision() {
        return revision;
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
