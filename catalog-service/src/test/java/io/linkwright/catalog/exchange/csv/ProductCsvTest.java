package io.linkwright.catalog.exchange.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.exchange.ProductList;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Confidence;

class ProductCsvTest {

    private static final String HEADER = "kind,partNumber,vendor,description,lifecycle,source,confidence,formFactor,host,"
            + "applications,connector,protocols,ports,maxPowerW,maxPowerW.source,caseTempMinC,reachOs2M";
    private static final String MODULE = "TRANSCEIVER,X-1,ACME,A module,ACTIVE,memory,FROM_MEMORY,OSFP,8x100G-PAM4,"
            + "2x400GBASE-DR4;1x800GBASE-DR8,2xMPO-12/APC,ETHERNET;INFINIBAND,QM97X0;SN5600,15.5,nvidia-mms4x00-ns,-5,500";

    @Test
    void aRowIsOneProductWithTheSourcesOfItsFigures() {
        ImportFaults faults = new ImportFaults();
        Product product = read(HEADER + "\n" + MODULE + "\n", faults).products().get(0);
        assertThat(faults.listed()).isEmpty();
        Transceiver module = (Transceiver) product;
        assertThat(module.maxPowerW().value()).isEqualTo(15.5);
        assertThat(module.maxPowerW().source()).isEqualTo("nvidia-mms4x00-ns");
        assertThat(module.maxPowerW().confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(module.caseTempMinC().value()).isEqualTo(-5.0);
        assertThat(module.caseTempMinC().source()).isEqualTo("memory");
        assertThat(module.applications().value()).hasToString("[2x400GBASE-DR4, 1x800GBASE-DR8]");
        assertThat(module.ports().value()).containsExactlyInAnyOrder("QM97X0", "SN5600");
        assertThat(module.topStyle()).isNull();
    }

    @Test
    void theReferenceCatalogueComesBackAsItWentOut() {
        List<Product> products = CatalogueFixture.DATA.products();
        ImportFaults faults = new ImportFaults();
        assertThat(read(written(products), faults).products()).isEqualTo(products);
        assertThat(faults.listed()).isEmpty();
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "15.5~15 dBm~unit~maxPowerW~dBm is the level of light; the column asks for the electrical power in W.",
            "15.5~15 W~unit~maxPowerW~The column is in W and takes the number alone: write 15.",
            "15.5~9500 mW~unit~maxPowerW~The column is in W and takes the number alone: write 9.5.",
            "15.5~15 bananas~unit~maxPowerW~'bananas' is no unit of this column: write the number alone, in W.",
            "`,500`~`,0.5 km`~unit~reachOs2M~The column is in m and takes the number alone: write 500.",
            "`,-5`~`,268.15 K`~unit~caseTempMinC~The column is in degrees Celsius and takes the number alone: write -5.",
            "15.5~fifteen~not-a-number~maxPowerW~'fifteen' is no number; the column takes one in W, such as 12 or 12.5.",
            "15.5~`\"15,5\"`~not-a-number~maxPowerW~'15,5': write 15.5 if the comma is the decimal point.",
            "15.5~NaN~not-a-number~maxPowerW~'NaN' is no number; the column takes one in W, such as 12 or 12.5.",
            "A module~=cmd|'/c calc'!A1~formula~description~`The cell begins with '=', as formulas do. If it is text, put an apostrophe in front.`",
            "A module~@SUM(A1)~formula~description~`The cell begins with '@', as formulas do. If it is text, put an apostrophe in front.`",
            "A module~-1+1~formula~description~`The cell begins with '-', as formulas do. If it is text, put an apostrophe in front.`",
            "15.5~+15~formula~maxPowerW~`The cell begins with '+', as formulas do. If it is text, put an apostrophe in front; a number needs no sign +.`",
            "OSFP~OSPF~not-one-of~formFactor~`'OSPF' is none of OSFP, OSFP224, QSFP-DD, QSFP-DD800, QSFP112, QSFP56, QSFP28.`",
            "8x100G-PAM4~8x100~wrong-form~host~lanes are written like 8x50G-PAM4, not 8x100.",
            "TRANSCEIVER~SPOON~not-one-of~kind~`'SPOON' is none of TRANSCEIVER, CABLE_ASSEMBLY, FIBRE_CABLE.`",
            "2xMPO-12/APC~~missing~connector~A TRANSCEIVER needs connector.",
            "FROM_MEMORY~SURE~not-one-of~confidence~`'SURE' is none of SOURCED, COMPUTED, FROM_MEMORY.`" })
    void aBadCellIsNamedWithWhatItShouldBe(String good, String bad, String code, String column, String message) {
        ImportFaults faults = new ImportFaults();
        String replaced = MODULE.replace(good, bad == null ? "" : bad);
        ProductList list = read(HEADER + "\n" + MODULE.replace("X-1", "X-0") + "\n" + replaced + "\n", faults);
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.columnName()).isEqualTo(column);
            assertThat(fault.column()).isEqualTo(List.of(HEADER.split(",")).indexOf(column) + 1);
            assertThat(fault.message()).isEqualTo(message);
        });
        assertThat(list.products()).hasSize(1);
    }

    @Test
    void everyFaultIsFoundAndNotOnlyTheFirst() {
        ImportFaults faults = new ImportFaults();
        read("kind,partNumber,maxPowerMw,kind\nFIBRE_CABLE,F-1,1,x\n,F-1\nFIBRE_CABLE,\"F\0\",1,FIBRE_CABLE\n", faults);
        assertThat(faults.listed()).extracting(ImportFault::line).isSorted();
        assertThat(faults.listed()).extracting(ImportFault::code).contains("unknown-column", "column-twice", "missing",
                "row-length", "duplicate", "control-character");
        assertThat(faults.listed().get(0).message())
                .isEqualTo("There is no column 'maxPowerMw'; perhaps maxPowerW is meant.");
    }

    @Test
    void aHundredFaultsAreListedAndAllAreCounted() {
        ImportFaults faults = new ImportFaults();
        read("kind,partNumber\n" + "SPOON,=1\n".repeat(500), faults);
        assertThat(faults.listed()).hasSize(100);
        assertThat(faults.count()).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void aPartNumberMayComeOnce() {
        ImportFaults faults = new ImportFaults();
        ProductList list = read(HEADER + "\n" + MODULE + "\n\n" + MODULE.replace("X-1", "x-1") + "\n", faults);
        assertThat(list.products()).hasSize(1);
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("duplicate");
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.message()).isEqualTo("x-1 is in line 2 already.");
        });
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        ImportFaults faults = new ImportFaults();
        read(HEADER + ",lengthM\n" + MODULE + ",3\n", faults);
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("not-of-kind");
            assertThat(fault.message()).isEqualTo("A TRANSCEIVER has no lengthM: leave the cell empty.");
        });
    }

    @Test
    void otherEncodingsAreNamed() {
        ImportFaults latin = new ImportFaults();
        read((HEADER + "\n" + MODULE.replace("A module", "Modul f\u00fcr 400G") + "\n").getBytes(ISO_8859_1), latin);
        assertThat(latin.listed()).extracting(ImportFault::code, ImportFault::line, ImportFault::columnName)
                .containsExactly(tuple("encoding", 2L, "description"));
        ImportFaults wide = new ImportFaults();
        read((HEADER + "\n").getBytes(UTF_16), wide);
        assertThat(wide.listed()).extracting(ImportFault::message)
                .containsExactly("The file is UTF-16. Save it as UTF-8.");
        ImportFaults marked = new ImportFaults();
        assertThat(read("\uFEFF" + HEADER + "\r\n" + MODULE + "\r\n", marked).products()).hasSize(1);
        assertThat(marked.listed()).isEmpty();
    }

    @Test
    void anUnclosedQuotationMarkEndsTheReadingWithItsLine() {
        ImportFaults faults = new ImportFaults();
        read(HEADER + "\n" + MODULE + "\nTRANSCEIVER,\"X-2" + ",a".repeat(50_000), faults);
        assertThat(faults.listed()).last().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("broken-csv");
            assertThat(fault.line()).isEqualTo(3);
        });
    }

    @Test
    void textThatLooksLikeAFormulaGoesOutHarmlessAndComesBackWhole() {
        for (String text : List.of("=cmd", "+1", "-2", "@x", "'=x", "''+", "'plain", "\t=", "\uFF1Dx")) {
            String cell = Formula.neutralised(text);
            assertThat(Formula.suspected(cell)).as(text).isFalse();
            assertThat(Formula.restored(cell)).isEqualTo(text);
        }
        assertThat(Formula.neutralised("plain")).isEqualTo("plain");
        FibreCable cable = (FibreCable) CatalogueFixture.DATA.products().stream().filter(FibreCable.class::isInstance)
                .findFirst().orElseThrow();
        FibreCable odd = new FibreCable("-P", List.of("=a;b\\c", "@d"), "+V", "=HYPERLINK(\"x\")", cable.lifecycle(), null,
                "@F", cable.grade(), cable.trunkConnector(), cable.branchConnector(), cable.branches(), cable.polarity(),
                cable.lengthM(), List.of());
        String csv = new String(written(List.of(odd)), UTF_8);
        assertThat(csv).contains("'-P").contains("'=HYPERLINK");
        ImportFaults faults = new ImportFaults();
        assertThat(read(csv, faults).products()).containsExactly(odd);
        assertThat(faults.listed()).isEmpty();
    }

    static byte[] written(List<Product> products) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProductCsvWriter csv = new ProductCsvWriter(out)) {
            products.forEach(csv::write);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static ProductList read(String text, ImportFaults faults) {
        return read(text.getBytes(UTF_8), faults);
    }

    static ProductList read(byte[] bytes, ImportFaults faults) {
        try {
            return ProductCsv.read(() -> new ByteArrayInputStream(bytes), faults);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
