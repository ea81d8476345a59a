package io.linkwright.cli.http;

import java.util.List;

/** The accounts that the realm of a local suite comes with. */
public final class DemoAccounts {

    /** @param task what the account is for, in a few words */
    public record Account(String user, String role, String organisation, String task) {

        public String password() {
            return DemoAccounts.password(user);
        }
    }

    public static final List<Account> ALL = List.of(
            new Account("ada", "customer", "northlake-ai", "asks for designs, answers quotes"),
            new Account("bo", "customer", "fjord-compute", "sees nothing of ada's"),
            new Account("sam", "sales-engineer", "", "issues quotes"),
            new Account("mara", "sales-manager", "", "publishes price books"),
            new Account("lena", "lab-engineer", "", "records lots and measurements"),
            new Account("carl", "catalog-manager", "", "maintains products and platforms"),
            new Account("otto", "operator", "", "looks after dead letters"));

    private DemoAccounts() {
    }

    public static String password(String user) {
        return user + "-demo";
    }
}
