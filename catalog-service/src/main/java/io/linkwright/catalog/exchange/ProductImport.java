package io.linkwright.catalog.exchange;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.exchange.csv.ProductCsv;
import io.linkwright.catalog.exchange.json.Places;
import io.linkwright.catalog.exchange.json.ProductJson;
import io.linkwright.catalog.product.CatalogueWriter;
import io.linkwright.catalog.product.ProductContext;
import io.linkwright.catalog.product.ProductFault;
import io.linkwright.catalog.reference.ReferenceFiles;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.WriteCounts;
import io.linkwright.kit.problem.Problems;

/** Takes a product list wholly or not at all. */
@ApplicationScoped
public class ProductImport {

    /** What a list is written in. */
    public enum Format {
        CSV,
        JSON
    }

    private static final int PATIENCE_S = 30;

    private final CatalogueWriter writer;
    private final DryRun dryRun;
    private final ProductContext context = ReferenceFiles.read().productContext();
    /** A large list takes a good part of the heap while it is read; two at once might take all of it. */
    private final Semaphore turn = new Semaphore(1, true);

    ProductImport(CatalogueWriter writer, DryRun dryRun) {
        this.writer = writer;
        this.dryRun = dryRun;
    }

    /** Work on a list that was read; its own faults are in the collector already. */
    interface Use<T> {
        T of(ProductList list, ImportFaults faults);
    }

    /** Reads the list while no other is read or written. */
    <T> T read(Content content, Format format, Use<T> use) throws IOException {
        ImportFaults faults = new ImportFaults();
        takeTurn();
        try {
            ProductList list = format == Format.CSV ? ProductCsv.read(content, faults) : ProductJson.read(content, faults);
            return use.of(list, faults);
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (turn.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Problems.unavailable("import-running", "Another list is being imported. Try again in a minute.");
    }

    /**
     * Call within a transaction.
     *
     * @param change who and why; null for a dry run
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every reason not to take the list
     */
    ImportReport store(ProductList list, ImportFaults faults, Content content, Change change) {
        writer.faults(list.products(), context).forEach((index, found) -> addAll(list, index, found, faults));
        if (!faults.isEmpty()) {
            throw ImportProblems.refused(placed(faults, content));
        }
        if (change == null) {
            return dryRun.of(list.products());
        }
        WriteCounts counts = writer.apply(list.products(), change);
        return new ImportReport(false, list.products().size(), counts.created(), counts.changed(), counts.unchanged(), null,
                null);
    }

    private static void addAll(ProductList list, int index, List<ProductFault> found, ImportFaults faults) {
        found.forEach(fault -> faults.add(list.placing().fault(index, fault.pointer(), fault.code(), fault.message())));
    }

    /** Faults of JSON know their pointers only. */
    private static ImportFaults placed(ImportFaults faults, Content content) {
        try {
            Places places = Places.of(content, faults.unplaced());
            faults.complete(places::place);
            return faults;
        } catch (IOException unreadable) {
            throw new IllegalStateException("the list could not be read again", unreadable);
        }
    }
}
