package io.groundwork.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what holds for every call alike: refusals, idempotency keys, paging. */
@Component
class StandardAnswers implements GlobalOpenApiCustomizer, GlobalOperationCustomizer {

    private static final Map<String, String> ALL = answers(
            "400", "The request cannot be understood",
            "401", "Nobody is signed in",
            "403", "Not allowed",
            "404", "Nothing of that id, or not for the caller",
            "429", "Too many requests");
    private static final Map<String, String> POST = answers(
            "409", "In conflict with what is there, or a call with this Idempotency-Key is still running",
            "422", "Input to be put right, or the Idempotency-Key was used with another body");
    private static final Map<String, String> CHANGE = answers("422", "Input to be put right");
    private static final Map<String, String> VERSIONED =
            answers("412", "Changed meanwhile", "428", "If-Match is missing");

    private final OperationTexts texts;

    StandardAnswers(OperationTexts texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean paged = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Paging.class);
        if (paged) {
            operation.getParameters().removeIf(parameter -> parameter.getName().equals("paging"));
            operation.addParametersItem(new QueryParameter()
                    .name("after")
                    .description("The cursor of the page before")
                    .schema(new StringSchema()));
            operation.addParametersItem(new QueryParameter().name("limit").schema(limit()));
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            describe(method, operation);
            say(method + " " + path, operation);
        }));
    }

    private void say(String call, Operation operation) {
        operation.setSummary(texts.summary(call));
        Object request = texts.requestExample(call);
        if (request != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(body -> body.setExample(request));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(body -> texts.requestExamples(call)
                    .forEach((name, example) -> body.addExamples(name, new Example().value(example))));
        }
        texts.bodies(call).forEach((type, example) -> body(operation)
                .addMediaType(type, new MediaType().schema(new StringSchema()).example(example)));
        Object answer = texts.answerExample(call);
        operation.getResponses().forEach((status, response) -> {
            if (answer != null && status.startsWith("2") && response.getContent() != null) {
                response.getContent().values().forEach(body -> body.setExample(answer));
            }
        });
    }

    private static Content body(Operation operation) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(new RequestBody().required(true).content(new Content()));
        }
        return operation.getRequestBody().getContent();
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        add(operation, ALL);
        if (method == PathItem.HttpMethod.POST) {
            add(operation, POST);
            operation.addParametersItem(new HeaderParameter()
                    .name(IdempotencyFilter.HEADER)
                    .description("The same key and body get the answer of the first call, for 24 h")
                    .schema(new StringSchema().maxLength(200)));
        } else if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
            add(operation, CHANGE);
        }
        boolean versioned = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()));
        if (versioned) {
            add(operation, VERSIONED);
        }
    }

    private static void add(Operation operation, Map<String, String> answers) {
        answers.forEach((status, text) -> operation.getResponses().computeIfAbsent(status, missing -> new ApiResponse()
                .description(text)
                .content(problem())));
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM)));
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Paging.MOST));
        limit.setDefault(Paging.USUAL);
        return limit;
    }

    private static Map<String, String> answers(String... pairs) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            answers.put(pairs[at], pairs[at + 1]);
        }
        return answers;
    }
}
