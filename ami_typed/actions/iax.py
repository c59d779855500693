# Generated from schema/iax.yaml by `python -m codegen`. Do not edit.
"""Actions: IAX2."""

from typing import ClassVar

from ami_typed.events.peer import PeerEntry, PeerlistComplete, RegistrationsComplete, RegistryEntry
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)


class IAXpeers(ListAction[PeerEntry, PeerlistComplete], name="IAXpeers"):
    """List the IAX2 peers.

    The items carry no ActionID: only their place tells to which action they belong.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "IAXpeers",
        privileges=("system", "reporting"),
        list_spec=ListSpec(items_without_action_id=True),
        idempotent=True,
        module="chan_iax2",
    )


class IAXpeerlist(ListAction[PeerEntry, PeerlistComplete], name="IAXpeerlist"):
    """List the IAX2 peers, with user and mask apart."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "IAXpeerlist", privileges=("system", "reporting"), list_spec=ListSpec(), idempotent=True, module="chan_iax2"
    )


class IAXregistry(ListAction[RegistryEntry, RegistrationsComplete], name="IAXregistry"):
    """List our registrations with other IAX2 servers."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "IAXregistry", privileges=("system", "reporting"), list_spec=ListSpec(), idempotent=True, module="chan_iax2"
    )


class IAXnetstats(Action[Response], name="IAXnetstats"):
    """Print a table of the IAX2 calls with their losses and delays."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "IAXnetstats",
        privileges=("system", "reporting"),
        unframed='Its answer is bare text that runs into the next message. Use Command(command="iax2 show netstats").',
        module="chan_iax2",
    )
