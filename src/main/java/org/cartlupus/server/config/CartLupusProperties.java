package org.cartlupus.server.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set with {@code --cart-lupus.<name>=<value>}.
 *
 * @param dataFolder folder of the embedded database, made if absent; relative to the working directory. Unused with
 *     PostgreSQL
 * @param demo whether to load the demonstration participants; null = only on the embedded database
 * @param siteZone zone of the trial site: a day is a local day there
 * @param allowUnauthenticatedNetwork whether the server may listen beyond this machine although nobody has to sign in
 * @param rebuildProjection whether this start reads the evidence of every stored resource anew; never needed, as what is
 *     missing or of an older format is read at each start, but a way to be sure. Other servers on the same database may
 *     go on meanwhile
 * @param limits what a single request may ask for
 */
@Validated
@ConfigurationProperties("cart-lupus")
public record CartLupusProperties(
        @DefaultValue("cart-lupus-data") @NotNull Path dataFolder,
        @Nullable Boolean demo,
        @DefaultValue("Asia/Shanghai") @NotNull ZoneId siteZone,
        @DefaultValue("false") boolean allowUnauthenticatedNetwork,
        @DefaultValue("false") boolean rebuildProjection,
        @DefaultValue @Valid @NotNull Limits limits) {}
