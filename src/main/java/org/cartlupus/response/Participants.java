package org.cartlupus.response;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/** The participants that the server holds. */
public interface Participants {

    /**
     * @param siteZone zone in which a day is a day
     * @return by id, in the order asked for; unknown ones are not in it
     */
    Map<String, Participant> byId(Collection<String> ids, ZoneId siteZone);
}
