package io.groundwork.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stops an engine after its first table, before it commits, until the test lets it go on. */
final class StoppedSchema extends DelegatingDataSource {

    private final CountDownLatch created = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    StoppedSchema(DataSource database) {
        super(database);
    }

    void awaitFirstTable() throws InterruptedException {
        if (!created.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The engine created no table");
        }
    }

    void goOn() {
        goOn.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            return answer instanceof Statement statement && method.getName().equals("createStatement")
                    ? watched(statement)
                    : answer;
        });
    }

    private Statement watched(Statement statement) {
        return proxy(Statement.class, (self, method, arguments) -> {
            Object answer = call(statement, method, arguments);
            if (arguments != null && arguments[0] instanceof String sql && createsTable(sql)) {
                created.countDown();
                goOn.await();
            }
            return answer;
        });
    }

    private static boolean createsTable(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).startsWith("create table act_");
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
