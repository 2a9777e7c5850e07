package io.groundwork.process.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Lets one node at a time create or upgrade the engine's tables, which the engine itself does not guard. The lock is
 * taken in the engine's own transaction and so held until its tables are committed.
 */
final class SchemaTurn implements SchemaOperationsCommand {

    private static final String TURN =
            "select pg_advisory_xact_lock(hashtext('groundwork'), hashtext('engine-schema'))";

    private final SchemaOperationsCommand command;

    SchemaTurn(SchemaOperationsCommand command) {
        this.command = command;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void execute(CommandContext context) {
        waitFor(context.getDbSqlSession().getSqlSession().getConnection());
        return command.execute(context);
    }

    private static void waitFor(Connection engine) {
        try {
            if (engine.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                try (Statement statement = engine.createStatement()) {
                    statement.execute(TURN);
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("No turn to create the engine's tables", broken);
        }
    }
}
