package io.truceline.sink.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.AddressText;
import io.truceline.contract.ops.config.StoreConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The pool of connections to the embedded database or to PostgreSQL. Nothing is asked of it until {@link #migrate}. */
public final class Database implements AutoCloseable {
    // lower-case names as PostgreSQL has them; a lock is waited for, not failed; each commit is in the file before it
    // is told
    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariConfig config) {
        this.pool = new HikariDataSource(config);
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * The database that is configured; the embedded one is opened at once.
     *
     * @throws StartException if the embedded database cannot be opened or the address cannot be read
     */
    public static Database open(StoreConfig config, Path data) {
        String url = config.url();
        if (url == null) {
            return embedded("jdbc:h2:file:" + folder(data).resolve("truceline").toAbsolutePath(), data);
        }
        HikariConfig pool = pool(url.startsWith("jdbc:h2:") ? url + H2_OPTIONS : url, config.connections());
        pool.setUsername(config.user());
        pool.setPassword(password(config));
        try {
            return new Database(pool);
        } catch (RuntimeException e) { // the pool quotes the whole address, so its message and its trace stay out
            throw new StartException(
                    2,
                    "store.url: found " + AddressText.withoutSecrets(url)
                            + ", which no driver can read; allowed is jdbc:postgresql://host:port/database?sslmode=…");
        }
    }

    /** An embedded database in memory that lives as long as this object. */
    public static Database inMemory(String name) {
        return new Database(pool("jdbc:h2:mem:" + name + H2_OPTIONS, 8));
    }

    private static Database embedded(String url, Path data) {
        Database database = new Database(pool(url + H2_OPTIONS, 16));
        try {
            database.migrate();
            return database;
        } catch (FlywayException e) {
            database.close();
            throw new StartException(
                    1,
                    "data: the database under " + data + " cannot be opened; is another truceline running there? ("
                            + firstLine(e) + ")");
        }
    }

    private static String firstLine(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static Path folder(Path data) {
        try {
            return Files.createDirectories(data.resolve("store"));
        } catch (IOException e) {
            throw new StartException(1, "data: " + data + " cannot be written (" + e.getMessage() + ")");
        }
    }

    private static @Nullable String password(StoreConfig config) {
        Path file = config.passwordFile();
        if (file == null) {
            return config.password();
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartException(2, "store.passwordFile: " + file + " cannot be read");
        }
    }

    private static HikariConfig pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setPoolName("store");
        // do not fail while the database is away: whoever asks waits this long, and health tells
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(5_000);
        config.setValidationTimeout(2_000);
        if (url.startsWith("jdbc:postgresql:")) {
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("socketTimeout", "60");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("ApplicationName", "truceline-sink");
        }
        return config;
    }

    /**
     * Brings the schema up to date; safe from many processes at once.
     *
     * @throws FlywayException if the database cannot be asked or its schema is not ours
     */
    public void migrate() {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:io/truceline/sink/store/migration")
                .load()
                .migrate();
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
