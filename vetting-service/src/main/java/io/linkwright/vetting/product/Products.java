package io.linkwright.vetting.product;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The parts that the catalogue has published. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, String> {

    public Optional<Product> known(String partNumber) {
        return findByIdOptional(partNumber);
    }
}
