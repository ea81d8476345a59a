package io.linkwright.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.linkwright.servicetest.ServiceStack;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The running service with PostgreSQL and Kafka, and the callers who ask it. */
@WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)
public abstract class CatalogTest {

    @Inject
    protected DataSource dataSource;

    protected static RequestSpecification ada() {
        return given().auth().oauth2(Tokens.customer("ada", "northlake-ai"));
    }

    protected static RequestSpecification bo() {
        return given().auth().oauth2(Tokens.customer("bo", "fjord-compute"));
    }

    protected static RequestSpecification staff(String userName, String role) {
        return given().auth().oauth2(Tokens.staff(userName, role));
    }

    /** Asserts what every problem document of the suite has. */
    protected static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status).contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:linkwright:problem:" + code));
    }

    protected long count(String sql, String argument) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Does what no caller may, such as putting the database back as it was. */
    protected void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
