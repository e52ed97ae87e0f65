using System.Globalization;
using Beauty.Application.Events;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Messaging.MediatR;
using MediatR;

// A stranger's first program over the packed packages: if it builds and says what it should, they are usable.
var client = EntityId.Parse<ClientId>("01900000-0000-7000-8000-0000000000c1");
var shares = Money.Of(100m, Currency.Cny).Split(3).Select(share => share.Amount).ToList();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{client} pays {shares[0]}, {shares[1]}, {shares[2]}"));

var mediator = new Mediator(type => Array.CreateInstance(type.GenericTypeArguments[0], 0));
IDomainEventDispatcher dispatcher = new MediatRDomainEventDispatcher(mediator);
Console.WriteLine($"{dispatcher.GetType().Name} compiled here");

return shares.Sum() == 100m ? 0 : 1;
