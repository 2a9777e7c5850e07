package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.tasktype.TaskTypes;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every route of the REST interface, asked by everybody: what the table says is what happens. */
@ApplicationTest
class RestMatrixTest {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void everyRouteHasALineAndEveryLineARoute() {
        assertThat(Matrix.read("rest.matrix").differencesFrom(Routes.of(context)))
                .isEmpty();
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElseInProjectsOfEveryType() {
        Cast cast = new Cast(context, port);
        List<String> wrong = new ArrayList<>();
        context.getBean(TaskTypes.class)
                .all()
                .forEach(type -> wrong.addAll(unlikeTheTable(cast, new Ground(cast, type.id()))));

        assertThat(wrong).isEmpty();
    }

    private static List<String> unlikeTheTable(Cast cast, Ground ground) {
        Calls calls = new Calls(ground, cast);
        Matrix matrix = Matrix.read("rest.matrix");
        List<String> wrong = new ArrayList<>();
        matrix.lines().forEach((line, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                Caller caller = Caller.of(matrix.columns().get(i));
                ground.restore();
                HttpResponse<String> answer = cast.call(caller, calls.of(line, caller));
                if (!fits(cells.get(i), answer.statusCode())) {
                    wrong.add(ground.id("task-types") + ": " + line + " as " + caller.column() + ": expected "
                            + cells.get(i) + ", was " + answer.statusCode() + " " + answer.body());
                }
            }
        });
        return wrong;
    }

    private static boolean fits(String expected, int status) {
        return expected.equals("may")
                ? status < 500 && !REFUSED.contains(status)
                : expected.equals(Integer.toString(status));
    }
}
