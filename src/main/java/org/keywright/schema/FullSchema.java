package org.keywright.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keywright.option.Value;

/** The validator, which knows every keyword and says what is wrong; made when first needed. */
final class FullSchema {

    /** Schemas live under this made-up address, so that relative references meet. */
    private static final String BASE = "https://schemas.invalid/";

    private final Map<String, Value> schemas;
    private final Map<String, Schema> ready = new ConcurrentHashMap<>();
    private @Nullable SchemaRegistry registry;

    /**
     * @param schemas by file name and by {@code $id}
     */
    FullSchema(Map<String, Value> schemas) {
        this.schemas = schemas;
    }

    /**
     * What that schema does not allow.
     *
     * @throws SchemaException when there is no such schema or it cannot be used
     */
    List<Error> errors(Value value, String id) {
        return ready.computeIfAbsent(id, this::schema).validate(SchemaNodes.of(value));
    }

    private synchronized Schema schema(String id) {
        if (!schemas.containsKey(id)) {
            throw new SchemaException("no schema " + id);
        }
        if (registry == null) {
            registry = makeRegistry();
        }
        return registry.getSchema(SchemaLocation.of(BASE + id));
    }

    private SchemaRegistry makeRegistry() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(false)
                        .pathType(PathType.JSON_POINTER)
                        .regularExpressionFactory(new BoundedPatterns())
                        .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                        builder.schemaRegistryConfig(config)
                                .schemas((Function<String, String>) this::textAt));
    }

    private @Nullable String textAt(String address) {
        Value schema =
                address.startsWith(BASE) ? schemas.get(address.substring(BASE.length())) : null;
        return schema == null
                ? null
                : JsonWriter.minified(SchemaNodes.withoutEmptyFragments(schema));
    }
}
