/** PostgreSQL's own ways that JDBC has no words for. */
package io.linkwright.kit.sql;
