package io.groundwork.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame of the OpenAPI description: what it is, how callers prove who they are, how failures look. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String PROBLEM = "Problem";

    @Bean
    OpenAPI groundworkApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Groundwork")
                        .version("v1")
                        .description(
                                "Human feedback for generative AI. Within v1 answers may gain fields; requests with"
                                        + " unknown fields are refused.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal token, made at POST /api/v1/tokens")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    private static Schema<?> problem() {
        Schema<?> violation = new ObjectSchema()
                .addProperty("path", new StringSchema().example("/pairs/p2/answer"))
                .addProperty("key", new StringSchema().example("qa.answer.words"))
                .addProperty(
                        "message", new StringSchema().example("The answer has 3 words; at least 5 are asked for."));
        Schema<?> problem = new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty("type", new StringSchema().example("urn:groundwork:invalid-input"))
                .addProperty("title", new StringSchema().example("Unprocessable Entity"))
                .addProperty("status", new Schema<Integer>().type("integer").example(422))
                .addProperty("detail", new StringSchema().example("Some of the input needs to be put right."))
                .addProperty("violations", new ArraySchema().items(violation));
        problem.setExample(Map.of(
                "type", "urn:groundwork:not-found",
                "title", "Not Found",
                "status", 404,
                "detail", "There is nothing here with that id, or it is not for you."));
        return problem;
    }
}
