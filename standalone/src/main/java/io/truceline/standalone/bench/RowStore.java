package io.truceline.standalone.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The end of the no-op chain: one row in one transaction of an embedded database, as the least that storing costs. */
final class RowStore implements AutoCloseable {
    private final Connection connection;

    RowStore(Path folder) throws SQLException {
        this.connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("noop").toAbsolutePath());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table stored (id varchar primary key, body varbinary)");
            connection.commit();
        }
    }

    void store(String id, byte[] body) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into stored values (?, ?)")) {
            insert.setString(1, id);
            insert.setBytes(2, body);
            insert.executeUpdate();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
