package io.linkwright.catalog.platform;

/** Which way the fans blow. It decides how warm the air is that modules meet. */
public enum Airflow {
    /** In at the ports: modules get the air of the cold aisle. */
    PORTS_TO_POWER,
    /** In at the power supplies: modules get air that the chassis has warmed. */
    POWER_TO_PORTS
}
