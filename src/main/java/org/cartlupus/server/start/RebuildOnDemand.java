package org.cartlupus.server.start;

import org.cartlupus.server.config.CartLupusProperties;
import org.cartlupus.store.projection.ProjectionRebuild;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** {@code --cart-lupus.rebuild-projection=true}: done before the server reports itself ready, while it answers already. */
@Component
class RebuildOnDemand implements ApplicationRunner {

    private final CartLupusProperties properties;
    private final ProjectionRebuild projection;

    RebuildOnDemand(CartLupusProperties properties, ProjectionRebuild projection) {
        this.properties = properties;
        this.projection = projection;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (properties.rebuildProjection()) {
            projection.rebuild();
        }
    }
}
