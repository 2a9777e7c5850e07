package io.groundwork.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.groundwork.shared.GroundworkException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Writes problem details where no controller runs: in filters and in the security chain. */
@Component
public class ProblemWriter {

    private final Problems problems;
    private final ObjectMapper json;

    ProblemWriter(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public void write(HttpServletResponse response, GroundworkException failure) throws IOException {
        write(response, problems.of(failure));
    }

    public void write(HttpServletResponse response, int status, String key) throws IOException {
        write(response, problems.of(status, key, Map.of()));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
