package io.groundwork.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running product for all tests of the work screens, with the people of the demo; each test has a project of its own. */
final class Workplace implements ExtensionContext.Store.CloseableResource {

    private final RunningServer server;
    private final Map<String, ApiClient> clients = new HashMap<>();

    private Workplace(RunningServer server) {
        this.server = server;
    }

    String url() {
        return server.url();
    }

    /** A person's scripted client. */
    ApiClient client(String person) {
        return clients.computeIfAbsent(person, name -> ApiClient.signIn(url(), name));
    }

    /** A person at a screen of their own, signed in. */
    Page seat(Browser browser, String person) {
        Page page = browser.person();
        Browser.signIn(page, url(), person);
        return page;
    }

    /** A project to set up and launch. */
    WorkProject.Setup project(String name) {
        return new WorkProject.Setup(this, name);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Starts the workplace with the first test that asks for it and ends it after the last. */
    static final class Open implements ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(Workplace.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Workplace.class;
        }

        @Override
        public Workplace resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(Workplace.class, type -> new Workplace(started()), Workplace.class);
        }

        private static RunningServer started() {
            try {
                return RunningServer.demo(Files.createTempDirectory(Path.of("target"), "workplace"));
            } catch (java.io.IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }
}
