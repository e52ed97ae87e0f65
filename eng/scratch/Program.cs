using System.Globalization;
using Beauty.Application.Events;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Messaging.MediatR;
using MediatR;

// A stranger's first program over the packed packages: if it builds and says what it should, they are usable.
var client = EntityId.Parse<ClientId>("01900000-0000-7000-8000-0000000000c1");
var shares = Money.Of(100m, Currency.Cny).Split(3);
Console.WriteLine($"{client} pays {string.Join(", ", shares.Select(share => share.Amount.ToString(CultureInfo.InvariantCulture)))}");

var mediator = new Mediator(type => Array.CreateInstance(type.GenericTypeArguments[0], 0));
IDomainEventDispatcher dispatcher = new MediatRDomainEventDispatcher(mediator);
Console.WriteLine($"{dispatcher.GetType().Name} compiled here");

return shares.Sum(share => share.Amount) == 100m ? 0 : 1;
