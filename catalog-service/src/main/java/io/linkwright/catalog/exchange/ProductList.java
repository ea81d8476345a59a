package io.linkwright.catalog.exchange;

import java.util.List;

import io.linkwright.catalog.product.Product;

/**
 * What could be read of a file.
 *
 * @param products in the order of the file, without those that could not be read
 * @param placing tells where one of these products, or a value of it, is in the file
 */
public record ProductList(List<Product> products, Placing placing) {

    /** Finds the place of a fault that was found in a product. */
    public interface Placing {
        /**
         * @param index of the product in the list
         * @param pointer into its document
         */
        ImportFault fault(int index, String pointer, String code, String message);
    }
}
