package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.groundwork.ApplicationTest;
import io.groundwork.Pages;
import io.groundwork.people.People;
import io.groundwork.project.ProjectSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** Every page, opened by everybody: what the table says is what they see. */
@ApplicationTest
class ViewMatrixTest {

    private static final String SECTIONS = "projects/:id/:section?";

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private People people;

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void everyPageAndSectionHasALineAndEveryLineAPage() {
        Matrix matrix = Matrix.read("views.matrix");
        assertThat(matrix.differencesFrom(new TreeSet<>(pages().keySet()))).isEmpty();
        Set<String> sections = new TreeSet<>();
        context.getBeansOfType(ProjectSection.class)
                .values()
                .forEach(section -> sections.add(SECTIONS + " ~" + section.id()));
        assertThat(matrix.lines().keySet()).containsAll(sections);
        assertThat(sections)
                .containsAll(matrix.lines().keySet().stream()
                        .filter(line -> line.startsWith(SECTIONS))
                        .toList());
    }

    @Test
    void everybodySeesWhatTheTableSaysAndNothingElse() {
        Cast cast = new Cast(context, port);
        Ground ground = new Ground(cast);
        Map<String, Class<? extends Component>> pages = pages();
        Matrix matrix = Matrix.read("views.matrix");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            Caller caller = Caller.of(matrix.columns().get(i));
            enter(caller, cast, pages);
            for (Map.Entry<String, List<String>> line : matrix.lines().entrySet()) {
                String seen = open(line.getKey(), pages.get(Matrix.subject(line.getKey())), ground);
                if (!seen.equals(line.getValue().get(i))) {
                    wrong.add(line.getKey() + " as " + caller.column() + ": expected "
                            + line.getValue().get(i) + ", was " + seen);
                }
            }
            close();
        }

        assertThat(wrong).isEmpty();
    }

    private Map<String, Class<? extends Component>> pages() {
        Map<String, Class<? extends Component>> pages = new HashMap<>();
        for (RouteData route : ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(context.getServletContext()))
                .getRegisteredRoutes()) {
            String template = route.getTemplate();
            pages.put(template.isEmpty() ? "(home)" : template, route.getNavigationTarget());
        }
        return pages;
    }

    /** The page shown is the one asked for, or for the start page any that is no refusal. */
    private static String open(String line, Class<? extends Component> page, Ground ground) {
        try {
            UI.getCurrent().navigate(path(line, ground));
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName().equals("NotFoundException") ? "no" : refused.toString();
        }
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            return "no";
        }
        HasElement shown = chain.get(0);
        boolean right = line.equals("(home)") ? !(shown instanceof HasErrorParameter<?>) : page.isInstance(shown);
        return right ? "may" : "no";
    }

    private static String path(String line, Ground ground) {
        String[] parts = line.split(" ~", 2);
        String part = parts.length == 1 ? "" : parts[1];
        return switch (parts[0]) {
            case "(home)" -> "";
            case SECTIONS ->
                "projects/" + ground.id(part.equals("statistics") ? "compared" : "projects")
                        + (part.equals("overview") ? "" : "/" + part);
            case "projects/:id/set-up/:step?" -> "projects/" + ground.id("set-up") + "/set-up/" + part;
            case "work/:id" -> "work/" + ground.id(part.isEmpty() ? "work-items" : part);
            case "people/:person" -> "people/" + ground.id("person");
            case "history/item/:___url_parameter" -> "history/item/" + ground.id("items");
            default -> parts[0];
        };
    }

    private void enter(Caller caller, Cast cast, Map<String, Class<? extends Component>> pages) {
        Set<Class<? extends Component>> all = new HashSet<>(pages.values());
        if (caller == Caller.NOBODY) {
            Pages.open(context, all);
        } else {
            Pages.open(context, all, people.get(cast.person(caller)));
        }
    }
}
