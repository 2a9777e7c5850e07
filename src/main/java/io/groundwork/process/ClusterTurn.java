package io.groundwork.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets one node of the cluster at a time do a named piece of work: an advisory lock where the database has them. */
@Component
public class ClusterTurn {

    private final DataSource database;
    private final Map<String, ReentrantLock> local = new ConcurrentHashMap<>();

    ClusterTurn(DataSource database) {
        this.database = database;
    }

    /** Waits for its turn, then does the work. */
    public void take(String name, Runnable work) {
        ReentrantLock here = local.computeIfAbsent(name, any -> new ReentrantLock());
        here.lock();
        try {
            among(name, "pg_advisory_lock", work);
        } finally {
            here.unlock();
        }
    }

    /** Does the work unless somebody else is at it; answers whether it was done. */
    public boolean tryTake(String name, Runnable work) {
        ReentrantLock here = local.computeIfAbsent(name, any -> new ReentrantLock());
        if (!here.tryLock()) {
            return false;
        }
        try {
            return among(name, "pg_try_advisory_lock", work);
        } finally {
            here.unlock();
        }
    }

    private boolean among(String name, String lock, Runnable work) {
        try (Connection connection = database.getConnection()) {
            boolean shared = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (shared && !call(connection, lock, name)) {
                return false;
            }
            try {
                work.run();
            } finally {
                if (shared) {
                    call(connection, "pg_advisory_unlock", name);
                }
            }
            return true;
        } catch (SQLException broken) {
            throw new IllegalStateException("No turn for " + name, broken);
        }
    }

    private static boolean call(Connection connection, String function, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + function + "(hashtext('groundwork'), hashtext(?))")) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return !(answer.getObject(1) instanceof Boolean taken) || taken;
            }
        }
    }
}
