package io.linli.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.openapi.OperationTraits.Traits;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ContractFilterTest {

  private final OpenAPI document = OASFactory.createOpenAPI().paths(OASFactory.createPaths());
  private final Operation list = operation("listBuildings");
  private final Operation create = operation("registerBuilding");
  private final Operation change = operation("changeBuilding");
  private final Operation open = operation("readVersion");

  ContractFilterTest() {
    list.addParameter(parameter(Parameter.In.QUERY, "limit"));
    create.setRequestBody(OASFactory.createRequestBody().content(json("Building")));
    create
        .getResponses()
        .addAPIResponse("200", OASFactory.createAPIResponse().content(json("Building")));
    create.getResponses().addAPIResponse("409", described("The name is taken"));
    change.addParameter(parameter(Parameter.In.PATH, "buildingId"));
    change.addParameter(parameter(Parameter.In.HEADER, "If-Match"));
    change.setRequestBody(OASFactory.createRequestBody().content(json("Building")));
    change
        .getResponses()
        .addAPIResponse("200", OASFactory.createAPIResponse().content(json("Building")));
    document
        .getPaths()
        .addPathItem("/api/v1/version", item().GET(open))
        .addPathItem("/api/v1/buildings/{buildingId}", item().PUT(change))
        .addPathItem("/api/v1/buildings", item().GET(list).POST(create));
    Schema described = Schemas.text().description("Id").addAllOf(Schemas.ref("UUID"));
    document.setComponents(
        OASFactory.createComponents()
            .addSchema("Building", building().addProperty("id", described))
            .addSchema("UUID", Schemas.text().format("uuid")));
    document.setTags(
        List.of(OASFactory.createTag().name("Estate"), OASFactory.createTag().name("Area")));
    new ContractFilter(
            OperationTraits.of(
                Map.of(
                    "listBuildings",
                    traits("clerk", "manager"),
                    "registerBuilding",
                    new Traits(
                        List.of("manager"), "OPERATOR", null, true, 201, "linli:estate:write"),
                    "changeBuilding",
                    traits("manager"),
                    "readVersion",
                    Traits.NONE)))
        .filterOpenAPI(document);
  }

  @Test
  void namesTheRolesAndAsksForAToken() {
    assertThat(list.getExtensions())
        .containsEntry(CallerDeclaration.ROLES, List.of("clerk", "manager"));
    assertThat(list.getSecurity()).singleElement().satisfies(one -> one.hasScheme("bearer"));
    assertThat(document.getComponents().getSecuritySchemes()).containsOnlyKeys("bearer");
  }

  @Test
  void leavesAnOpenOperationWithoutTokenAndErrors() {
    assertThat(open.getSecurity()).isNullOrEmpty();
    assertThat(open.getExtensions()).isNullOrEmpty();
    assertThat(statuses(open)).isEmpty();
  }

  @Test
  void deducesErrorAnswersFromTheShape() {
    assertThat(statuses(list)).containsExactly("400", "401", "403", "422", "429");
    assertThat(statuses(create))
        .containsExactly("201", "400", "401", "403", "409", "413", "415", "422", "429");
    assertThat(statuses(change))
        .containsExactly(
            "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "429");
  }

  @Test
  void keepsTheOperationsOwnWordsAndGivesThemTheSharedBody() {
    var conflict = create.getResponses().getAPIResponse("409");

    assertThat(conflict.getDescription()).isEqualTo("The name is taken");
    assertThat(conflict.getContent().getMediaTypes()).containsOnlyKeys("application/problem+json");
    assertThat(create.getResponses().getAPIResponse("422").getRef())
        .isEqualTo("#/components/responses/UnprocessableContent");
  }

  @Test
  void composesExamplesFromThoseOfTheProperties() {
    Object example =
        create.getRequestBody().getContent().getMediaType("application/json").getExample();

    assertThat(example)
        .isEqualTo(
            Map.of(
                "id",
                "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23",
                "name",
                "1号楼",
                "kind",
                "HIGH_RISE",
                "lifts",
                List.of("A")));
  }

  @Test
  void givesNoExampleWhenARequiredPropertyHasNone() {
    Schema schema = building().addRequired("remark");

    assertThat(new Examples(document).compose(schema)).isEmpty();
  }

  @Test
  void survivesSchemasThatContainThemselves() {
    Schema area =
        Schemas.object()
            .addProperty("code", Schemas.text("Code", "4101"))
            .addProperty("parent", Schemas.ref("Area"));
    document.getComponents().addSchema("Area", area);

    assertThat(new Examples(document).compose(Schemas.ref("Area")))
        .contains(Map.of("code", "4101"));
  }

  @Test
  void requiresInAnswersWhatIsNotNullable() {
    assertThat(document.getComponents().getSchemas().get("Building").getRequired())
        .containsExactlyInAnyOrder("name", "kind", "lifts", "id");
  }

  @Test
  void describesStandardHeadersAndParameters() {
    assertThat(list.getParameters().get(0).getDescription()).contains("200 at most");
    assertThat(create.getResponses().getAPIResponse("201").getHeaders()).containsKey("Location");
    assertThat(change.getResponses().getAPIResponse("200").getHeaders()).containsKey("ETag");
  }

  @Test
  void writesOutIdsAndDates() {
    Schema moved = document.getComponents().getSchemas().get("Building").getProperties().get("id");

    assertThat(moved.getRef()).isNull();
    assertThat(moved.getAllOf()).isNull();
    assertThat(moved.getFormat()).isEqualTo("uuid");
    assertThat(document.getComponents().getSchemas()).doesNotContainKey("UUID");
  }

  @Test
  void writesOutADateThatMayBeNull() {
    Schema nothing = OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL));
    Schema until = OASFactory.createSchema().addAnyOf(Schemas.ref("LocalDate")).addAnyOf(nothing);
    document.getComponents().addSchema("Period", Schemas.object().addProperty("until", until));

    BasicTypes.writeOutIn(document);

    assertThat(until.getAnyOf()).isNull();
    assertThat(until.getFormat()).isEqualTo("date");
    assertThat(until.getType()).containsExactly(Schema.SchemaType.STRING, Schema.SchemaType.NULL);
  }

  @Test
  void describesIdsInPathsByTheirNames() {
    assertThat(change.getParameters().get(0).getDescription()).isEqualTo("Id of the building");
  }

  @Test
  void ordersPathsAndTags() {
    assertThat(document.getPaths().getPathItems().keySet())
        .containsExactly("/api/v1/buildings", "/api/v1/buildings/{buildingId}", "/api/v1/version");
    assertThat(document.getTags())
        .extracting(tag -> tag.getName())
        .containsExactly("Area", "Estate");
  }

  @Test
  void namesTheCapacityAndTheKeyOfAnIdempotentOperation() {
    assertThat(create.getExtensions()).containsEntry(CallerDeclaration.CAPACITY, "OPERATOR");
    assertThat(create.getParameters())
        .first()
        .satisfies(one -> assertThat(one.getName()).isEqualTo("Idempotency-Key"));
  }

  @Test
  void namesTheScopeOfLimitedTokens() {
    assertThat(create.getExtensions()).containsEntry(CallerDeclaration.SCOPE, "linli:estate:write");
    assertThat(list.getExtensions()).doesNotContainKey(CallerDeclaration.SCOPE);
  }

  @Test
  void letsTheCallerNameTheTenant() {
    assertThat(create.getParameters())
        .last()
        .satisfies(one -> assertThat(one.getRef()).endsWith("/LinliTenant"));
  }

  @Test
  void readsTraitsFromTheAnnotationsThatGuard() throws IOException {
    OperationTraits found = OperationTraits.from(Index.of(GuardedSample.class));

    assertThat(found.of(api(operation("guardedByClass"))))
        .isEqualTo(
            new Traits(
                List.of("clerk", "manager"), "SUPERVISOR", null, true, 202, "linli:platform:read"));
    assertThat(found.of(api(operation("openToAll"))).roles()).isEmpty();
  }

  @Test
  void refusesAnIdWhoseMethodsDifferInTheirTraits() throws IOException {
    OperationTraits found =
        OperationTraits.from(Index.of(GuardedSample.class, GuardedSample.Twin.class));
    ApiOperation ambiguous = api(operation("openToAll"));

    assertThatThrownBy(() -> found.of(ambiguous))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("openToAll");
  }

  private static Traits traits(String... roles) {
    return new Traits(List.of(roles), null, null, false, 0, null);
  }

  private static ApiOperation api(Operation operation) {
    return new ApiOperation("/", item(), PathItem.HttpMethod.GET, operation);
  }

  private static Set<String> statuses(Operation operation) {
    return operation.getResponses().getAPIResponses().keySet();
  }

  private static PathItem item() {
    return OASFactory.createPathItem();
  }

  private static Operation operation(String id) {
    return OASFactory.createOperation().operationId(id).responses(OASFactory.createAPIResponses());
  }

  private static Parameter parameter(Parameter.In place, String name) {
    return OASFactory.createParameter().in(place).name(name).schema(Schemas.text());
  }

  private static org.eclipse.microprofile.openapi.models.responses.APIResponse described(
      String words) {
    return OASFactory.createAPIResponse().description(words);
  }

  private static org.eclipse.microprofile.openapi.models.media.Content json(String schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(Schemas.ref(schema)));
  }

  private static Schema building() {
    return Schemas.object()
        .addProperty("name", Schemas.text("Name", "1号楼"))
        .addProperty("kind", Schemas.text().addEnumeration("HIGH_RISE").addEnumeration("LOW_RISE"))
        .addProperty("lifts", Schemas.listOf(Schemas.text("Lift", "A")))
        .addProperty("remark", Schemas.text().addType(Schema.SchemaType.NULL))
        .addRequired("name");
  }
}
